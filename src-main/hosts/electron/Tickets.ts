import { randomBytes } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestPart, type Output, type Ticket } from '../../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../../src-core/desktop/outcome'
import { type FoundFile, findDumps } from '../../importing/findDumps'
import { readDumpFile } from '../../importing/readDumpFile'

/** Files asked for their size at once. */
const atOnce = 64

/**
 * The files that the editor chose or opened, by token. A path stays here; the renderer can only ask for the bytes
 * behind a token that it was given.
 */
export class Tickets {
  readonly #files = new Map<string, FoundFile>()

  /**
   * A ticket per file; folders are walked for dumps. A path that cannot be read gets one too, so that `fetch` says
   * why and the editor sees it listed.
   */
  async issue(paths: readonly string[]): Promise<Ticket[]> {
    const { files, unreadable } = await findDumps(paths)
    const lost = unreadable.map((path) => ({ path, name: basename(path) || path, folder: '' }))
    const all = [...files, ...lost]
    const tickets: Ticket[] = []
    for (let i = 0; i < all.length; i += atOnce) {
      tickets.push(...(await Promise.all(all.slice(i, i + atOnce).map((file) => this.#issueOne(file)))))
    }
    return tickets
  }

  /** Can be asked again: a token stays good as long as the app runs. */
  async fetch(token: string): Promise<Outcome<Output<'fetchFile'>>> {
    const file = this.#files.get(token)
    if (!file) return failure('invalid-request')
    const bytes = await readDumpFile(file.path)
    return bytes.ok ? success({ name: file.name, folder: file.folder, bytes: bytes.value }) : bytes
  }

  /** Some of the bytes behind a token; fewer where the file ends before `to`. */
  async fetchPart(token: string, from: number, to: number): Promise<Outcome<Output<'fetchPart'>>> {
    const found = this.#files.get(token)
    if (!found || to < from || to - from > largestPart) return failure('invalid-request')
    try {
      const file = await open(found.path, 'r')
      try {
        const bytes = Buffer.alloc(to - from)
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
        return success({ bytes: bytes.subarray(0, bytesRead) })
      } finally {
        await file.close()
      }
    } catch {
      return failure('unreadable-file', { name: found.name })
    }
  }

  async #issueOne(file: FoundFile): Promise<Ticket> {
    const token = randomBytes(16).toString('base64url')
    this.#files.set(token, file)
    const size = await stat(file.path).then(
      (found) => found.size,
      () => 0,
    )
    return { token, name: file.name, folder: file.folder, size }
  }
}
