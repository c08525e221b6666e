import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestDump } from '../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'

/** The bytes of a file that may be a dump. One too large is refused before it is read. */
export async function readDumpFile(path: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > largestDump) return failure('file-too-large', { name })
    return success(await readFile(path))
  } catch {
    return failure('unreadable-file', { name })
  }
}
