import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import { largestDump, type Ticket } from '../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import { desktop } from '../desktop/desktop'
import { sourceOfFile, sourceOfTicket } from '../desktop/largeSource'

/** A file that can be imported, wherever it comes from. Its bytes are read only when its turn comes. */
export interface ImportSource {
  name: string
  /** Relative to what was chosen, with `/`; empty for a single file. */
  folder: string
  /** Bytes, where that is known before it is read. */
  size?: number
  read: () => Promise<Outcome<Uint8Array<ArrayBuffer>>>
  /** The file as it is read in parts, where it is one. */
  large?: () => Promise<ArchiveSource | undefined>
}

export function sourceFromFile(file: File, folder = folderOf(file.webkitRelativePath)): ImportSource {
  return {
    name: file.name,
    folder,
    size: file.size,
    large: async () => sourceOfFile(file),
    async read() {
      if (file.size > largestDump) return failure('file-too-large', { name: file.name })
      try {
        return success(new Uint8Array(await file.arrayBuffer()))
      } catch {
        return failure('unreadable-file', { name: file.name })
      }
    },
  }
}

/** A file that main chose or was opened with; its path stays there. */
export function sourceFromTicket(ticket: Ticket): ImportSource {
  const { token, name, folder, size } = ticket
  return {
    name,
    folder,
    size,
    large: async () => sourceOfTicket(ticket),
    async read() {
      const fetched = await desktop.fetchFile({ token })
      return fetched.ok ? success(fetched.value.bytes) : fetched
    },
  }
}

export function sourceFromText(text: string, name: string): ImportSource {
  return { name, folder: '', read: async () => success(new TextEncoder().encode(text)) }
}

/** `county/2025/x.txt` → `county/2025` */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
