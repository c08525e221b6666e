import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import { largestPart, type Ticket } from '../../src-core/desktop/contract'
import { desktop } from './desktop'
import { FailureError } from './FailureError'

/** A file that is read in parts, so that it may be as large as the disk. Rejects with a `FailureError`. */
export function sourceOfFile(file: File): ArchiveSource {
  return {
    name: file.name,
    size: file.size,
    async read(from, to) {
      try {
        return new Uint8Array(await file.slice(from, to).arrayBuffer())
      } catch {
        throw new FailureError({ code: 'unreadable-file', values: { name: file.name } })
      }
    },
  }
}

/** The same of a file that main chose or was opened with. */
export function sourceOfTicket({ token, name, size }: Ticket): ArchiveSource {
  return {
    name,
    size,
    async read(from, to) {
      const bytes = new Uint8Array(to - from)
      for (let at = from; at < to; at += largestPart) {
        const part = await desktop.fetchPart({ token, from: at, to: Math.min(to, at + largestPart) })
        if (!part.ok) throw new FailureError(part.error)
        bytes.set(part.value.bytes, at - from)
      }
      return bytes
    },
  }
}
