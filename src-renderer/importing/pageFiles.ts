import { hasDumpExtension } from '../../src-core/desktop/dumpExtensions'
import type { ImportSource } from './importSource'

/**
 * Parts what a folder holds into page dumps and others; hidden files are neither. Files chosen one by one are tried
 * whatever they are called.
 */
export function pageFiles(sources: readonly ImportSource[]): { pages: ImportSource[]; skipped: number } {
  const visible = sources.filter((source) => !source.name.startsWith('.'))
  const pages = visible.filter(({ folder, name }) => folder === '' || hasDumpExtension(name))
  return { pages, skipped: visible.length - pages.length }
}
