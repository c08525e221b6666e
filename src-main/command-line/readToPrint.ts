import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Encoding } from '../../src-core/desktop/contract'
import type { WorkerPool } from '../importing/WorkerPool'
import { failureSentence } from './failureSentence'
import { readDump } from './readDump'
import { readingJson } from './renderResult'
import type { Terminal } from './Terminal'

/** `galley read FILE --json`: prints the reading and nothing else. Answers with the exit status. */
export async function readToPrint(
  path: string,
  encoding: Encoding | undefined,
  pool: Pick<WorkerPool, 'run'>,
  terminal: Terminal,
): Promise<number> {
  const kind = await stat(path).catch(() => null)
  if (kind?.isDirectory()) {
    terminal.tell(`${path} is a folder: add --out DIR to read what is in it`)
    return 2
  }
  const read = await readDump({ path, name: basename(path), folder: '' }, encoding, pool)
  if (!read.ok) {
    terminal.tell(`${path}: ${failureSentence(read.error)}`)
    return 1
  }
  terminal.print(readingJson(read.value))
  return 0
}
