import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestDump } from '../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'

/** Bytes that are asked for at a time where a file does not say how long it is. */
const piece = 1024 * 1024

/**
 * The bytes of a file that may be a dump. One too large is refused before it is read, and one that says it is small and
 * goes on (a pipe, a device) as soon as it has gone too far.
 */
export async function readDumpFile(path: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const name = basename(path)
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > largestDump) return failure('file-too-large', { name })
      const pieces: Buffer[] = []
      let length = 0
      for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.max(piece, size - length + 1)))
        if (bytesRead === 0) break
        length += bytesRead
        if (length > largestDump) return failure('file-too-large', { name })
        pieces.push(buffer.subarray(0, bytesRead))
      }
      return success(Buffer.concat(pieces))
    } finally {
      await file.close()
    }
  } catch {
    return failure('unreadable-file', { name })
  }
}
