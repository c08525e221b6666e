import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { WorkerPool } from '../importing/WorkerPool'
import { failureSentence } from './failureSentence'
import { type ReadWith, readDump } from './readDump'
import { readingJson } from './renderResult'
import type { Terminal } from './Terminal'

/** `galley read FILE --json`: prints the reading and nothing else. Answers with the exit status. */
export async function readToPrint(
  path: string,
  how: ReadWith,
  pool: Pick<WorkerPool, 'run'>,
  terminal: Terminal,
): Promise<number> {
  const kind = await stat(path).catch(() => null)
  if (kind?.isDirectory()) {
    terminal.tell(`${path} is a folder: add --out DIR to read what is in it`)
    return 2
  }
  const read = await readDump({ path, name: basename(path), folder: '' }, how, pool)
  if (!read.ok) {
    terminal.tell(`${path}: ${failureSentence(read.error)}`)
    return 1
  }
  terminal.print(readingJson(read.value))
  return 0
}
