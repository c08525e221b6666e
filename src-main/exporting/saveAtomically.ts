import { mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import { writeFailureCode } from './writeFailureCode'

/**
 * Writes a file whole or not at all: beside its place first, synced to disk, then renamed over it. Makes the
 * folder where it is missing. The answer is the file's name without its folder.
 */
export async function saveAtomically(path: string, content: Uint8Array | string): Promise<Outcome<string>> {
  const name = basename(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content))
    return success(name)
  } catch (error) {
    return failure(writeFailureCode(error), { name })
  }
}
