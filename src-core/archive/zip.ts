import {
  configure,
  type Entry,
  Reader,
  Uint8ArrayReader,
  Writer,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js'
import type { ArchiveSink, ArchiveSource } from './ArchiveFile'

// The platform's own compression works beside the thread that asks; workers made from texts are against the policy.
configure({ useWebWorkers: false })

/** A zip that is written entry by entry; nothing of it stays in memory but the names. */
export class ZipFile {
  readonly #writer: ZipWriter

  /** @param moment what all entries are dated, so that the same content gives the same bytes */
  constructor(sink: ArchiveSink, moment: Date) {
    this.#writer = new ZipWriter(new SinkWriter(sink), { lastModDate: moment, extendedTimestamp: false })
  }

  async add(name: string, bytes: Uint8Array): Promise<void> {
    await this.#writer.add(name, new Uint8ArrayReader(bytes), { level: isPacked(bytes) ? 0 : 6 })
  }

  async close(): Promise<void> {
    await this.#writer.close()
  }
}

/** An entry holds more bytes than it may, or a zip more entries. */
class TooManyBytes extends Error {}

/** The entries of a zip by name. Rejects where it is none, or one that could be read in two ways. */
export async function zipEntries(source: ArchiveSource, most: number): Promise<Map<string, Entry>> {
  const reader = new ZipReader(new SourceReader(source), {
    strictness: 'strict',
    filenameValidation: 'strict',
  })
  const entries = new Map<string, Entry>()
  for await (const entry of reader.getEntriesGenerator()) {
    if (entries.size >= most) throw new TooManyBytes()
    entries.set(entry.filename, entry)
  }
  return entries
}

/** The bytes of an entry, at most `most` of them whatever it says of itself. */
export function bytesOfEntry(entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > most) throw new TooManyBytes()
  return entry.getData(new LimitedWriter(most), { checkSignature: true })
}

class SinkWriter extends Writer<void> {
  constructor(readonly sink: ArchiveSink) {
    super()
  }

  override writeUint8Array(bytes: Uint8Array): Promise<void> {
    return this.sink.write(bytes)
  }

  override async getData(): Promise<void> {}
}

/** Bytes that are read at a time: entries are small and lie one behind the other, and each reading of a file takes time. */
const readAhead = 1 << 20

class SourceReader extends Reader<ArchiveSource> {
  readonly #source: ArchiveSource
  #ahead: { from: number; to: number; bytes: Promise<Uint8Array> } | undefined

  constructor(source: ArchiveSource) {
    super(source)
    this.#source = source
    this.size = source.size
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, index + length)
    if (length > readAhead) return this.#source.read(index, end)
    if (!this.#ahead || index < this.#ahead.from || end > this.#ahead.to) {
      const to = Math.min(this.size, index + readAhead)
      this.#ahead = { from: index, to, bytes: this.#source.read(index, to) }
    }
    const { from, bytes } = this.#ahead
    try {
      return (await bytes).slice(index - from, end - from)
    } catch (error) {
      // What failed once is read again when it is asked for again.
      this.#ahead = undefined
      throw error
    }
  }
}

class LimitedWriter extends Writer<Uint8Array> {
  readonly #most: number
  readonly #pieces: Uint8Array[] = []
  #size = 0

  constructor(most: number) {
    super()
    this.#most = most
  }

  override async writeUint8Array(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length
    if (this.#size > this.#most) throw new TooManyBytes()
    this.#pieces.push(bytes)
  }

  override async getData(): Promise<Uint8Array> {
    const [only] = this.#pieces
    if (only && this.#pieces.length === 1) return only
    const all = new Uint8Array(this.#size)
    let at = 0
    for (const piece of this.#pieces) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }
}

/** Files that compressing makes no smaller, by their first bytes: JPEG, PNG, and WebP or other RIFF. */
function isPacked([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0xff && b === 0xd8 && c === 0xff) ||
    (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) ||
    (a === 0x52 && b === 0x49 && c === 0x46 && d === 0x46)
  )
}
