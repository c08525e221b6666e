import { largestPart } from '../../src-core/desktop/contract'
import { type Outcome, success } from '../../src-core/desktop/outcome'
import { desktop } from './desktop'
import { FailureError } from './FailureError'
import { downloadBlob } from './saveExport'

/** A file that is too large to be in memory, on its way to where the editor wants it. */
export interface LargeFile {
  /** Rejects with a `FailureError` where the disk does not take it; then nothing of it is left. */
  write: (bytes: Uint8Array) => Promise<void>
  /** Puts it in its place. The answer is its name. */
  finish: () => Promise<Outcome<string>>
  /** Lets go of it. */
  cancel: () => Promise<void>
}

/**
 * Begins a file: beside the place that the editor chooses in the host's dialog, or for the browser's downloads.
 *
 * @returns null where the editor cancelled
 */
export async function saveLarge(
  file: { name: string; mediaType: string },
  dialogs: boolean,
): Promise<Outcome<LargeFile | null>> {
  if (!dialogs) return success(toDownloads(file))
  const begun = await desktop.beginFile({ name: file.name })
  if (!begun.ok) return begun
  const { token } = begun.value
  return success(token === null ? null : toDisk(token))
}

function toDisk(token: string): LargeFile {
  const waiting = inParts(async (bytes) => {
    const written = await desktop.appendFile({ token, bytes })
    if (!written.ok) throw new FailureError(written.error)
  })
  return {
    write: waiting.write,
    async finish() {
      await waiting.flush()
      const ended = await desktop.endFile({ token, keep: true })
      return ended.ok ? success(ended.value.saved) : ended
    },
    async cancel() {
      await desktop.endFile({ token, keep: false })
    },
  }
}

/** The browser keeps blobs on its disk, so a large file is not in memory here either. */
function toDownloads({ name, mediaType }: { name: string; mediaType: string }): LargeFile {
  const parts: Blob[] = []
  const waiting = inParts(async (bytes) => void parts.push(new Blob([bytes])))
  return {
    write: waiting.write,
    async finish() {
      await waiting.flush()
      downloadBlob(name, new Blob(parts, { type: mediaType }))
      return success(name)
    },
    async cancel() {
      parts.length = 0
    },
  }
}

/** Puts small writes together into large ones. */
function inParts(send: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) {
  let pieces: Uint8Array[] = []
  let size = 0
  const flush = async () => {
    const all = new Uint8Array(size)
    let at = 0
    for (const piece of pieces) {
      all.set(piece, at)
      at += piece.length
    }
    pieces = []
    size = 0
    for (let from = 0; from < all.length; from += largestPart) {
      await send(all.slice(from, from + largestPart))
    }
  }
  return {
    flush,
    async write(bytes: Uint8Array) {
      pieces.push(bytes.slice())
      size += bytes.length
      if (size >= largestPart / 2) await flush()
    },
  }
}
