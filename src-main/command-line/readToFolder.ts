import { relative } from 'node:path'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import type { ExportFormat } from '../../src-core/exports/exportPage'
import { saveAtomically } from '../exporting/saveAtomically'
import { type FoundFile, findDumps } from '../importing/findDumps'
import type { WorkerPool } from '../importing/WorkerPool'
import { eachInOrder } from './eachInOrder'
import { failureSentence } from './failureSentence'
import { type ReadDump, type ReadWith, readDump } from './readDump'
import { renderResult, resultExtension } from './renderResult'
import { resultPaths } from './resultPaths'
import type { Terminal } from './Terminal'

interface ReadToFolder {
  paths: readonly string[]
  /** The folder for the results. Results of an earlier run are replaced, inputs never. */
  out: string
  format: ExportFormat
  how: ReadWith
  /** Galley's own, which exports name. */
  version: string
}

/** `galley read … --out DIR`: one result per input. Answers with the exit status. */
export async function readToFolder(
  { paths, out, format, how, version }: ReadToFolder,
  pool: Pick<WorkerPool, 'run' | 'threads'>,
  terminal: Terminal,
): Promise<number> {
  const { files, skipped, unreadable } = await findDumps(paths, out)
  for (const path of unreadable) terminal.tell(`${path}: cannot be read: is it there, and may you read it?`)
  const targets = resultPaths(files, out, resultExtension(format))
  const now = new Date().toISOString()
  const progress = terminal.progress(files.length)

  const handle = async (file: FoundFile, i: number): Promise<Outcome<unknown>> => {
    const read = await readDump(file, how, pool)
    const rendered = read.ok ? rendering(read.value) : read
    const outcome = rendered.ok ? await saveAtomically(targets[i] ?? '', rendered.value) : rendered
    progress.advance()
    return outcome
  }
  // A bug in an export costs the page that brought it up, and no other.
  const rendering = (dump: ReadDump): Outcome<string> => {
    try {
      return success(renderResult(dump, format, version, now))
    } catch (error) {
      terminal.tell(String(error))
      return failure('engine-failed')
    }
  }
  // One more than there are threads, so that a thread never waits for the disk.
  const outcomes = await eachInOrder(files, pool.threads + 1, handle)
  progress.stop()

  let failed = unreadable.length
  outcomes.forEach((outcome, i) => {
    if (outcome.ok) return
    failed += 1
    terminal.tell(`${files[i]?.path}: ${failureSentence(outcome.error)}`)
  })
  terminal.tell(
    summary(files.length + unreadable.length - failed, failed, skipped, relative('.', out) || '.'),
  )
  return failed > 0 ? 1 : 0
}

function summary(written: number, failed: number, skipped: number, out: string): string {
  const parts = [`${written} read into ${out}`]
  if (failed > 0) parts.push(`${failed} failed`)
  if (skipped > 0) parts.push(`${skipped} skipped (not a known kind of dump)`)
  return parts.join(', ')
}
