import { guessPattern } from '../../src-core/metadata/guessPattern'
import { storageInfo } from '../database/storage'
import { pathOf } from './ImportRun'
import type { ImportSource } from './importSource'
import { pageFiles } from './pageFiles'

/** What is asked before several pages come in whose names say which pages they are. */
export interface RecordsQuestion {
  sources: readonly ImportSource[]
  paths: readonly string[]
  /** Empty where the names say nothing. */
  pattern: string
  /** Bytes; undefined where the files do not say it before they are read. */
  size: number | undefined
  free: number
}

/** Files from which on it is asked in any case, because of the disk that they need. */
const many = 100

/** Undefined where there is nothing to ask: a single file, or a few whose names are without dates. */
export async function recordsQuestion(
  sources: readonly ImportSource[],
): Promise<RecordsQuestion | undefined> {
  const { pages } = pageFiles(sources)
  if (pages.length < 2) return undefined
  const paths = pages.map(pathOf)
  const pattern = guessPattern(paths)
  if (pattern === null && pages.length < many) return undefined
  const sizes = pages.map(({ size }) => size)
  const size = sizes.includes(undefined)
    ? undefined
    : sizes.reduce((sum: number, each) => sum + (each ?? 0), 0)
  const { available } = await storageInfo()
  return { sources, paths, pattern: pattern ?? '', size, free: available }
}
