/**
 * What core uses of zip.js. The published declarations need the browser's streams, which do not compile in core.
 */
interface ZipReaderOptions {
  strictness?: 'strict' | 'balanced' | 'tolerant'
  filenameValidation?: 'strict' | 'balanced' | 'tolerant'
}

export interface Entry {
  filename: string
  directory: boolean
  encrypted: boolean
  uncompressedSize: number
  getData<T>(writer: Writer<T>, options?: { checkSignature?: boolean }): Promise<T>
}

export class Reader<T> {
  constructor(value: T)
  size: number
  init?(): Promise<void>
  readUint8Array(index: number, length: number): Promise<Uint8Array>
}

export class Uint8ArrayReader extends Reader<Uint8Array> {}

export class Writer<T> {
  init?(size?: number): Promise<void>
  writeUint8Array(bytes: Uint8Array): Promise<void>
  getData(): Promise<T>
}

export class ZipReader {
  constructor(reader: Reader<unknown>, options?: ZipReaderOptions)
  getEntriesGenerator(): AsyncGenerator<Entry, boolean>
}

export class ZipWriter {
  constructor(
    writer: Writer<unknown>,
    options?: { lastModDate?: Date; extendedTimestamp?: boolean; zip64?: boolean },
  )
  add(name: string, reader: Reader<Uint8Array>, options?: { level?: number }): Promise<unknown>
  close(): Promise<unknown>
}

export function configure(configuration: { useWebWorkers?: boolean }): void
