/** A new file that is written from its start to its end. */
export interface NewFile {
  append(bytes: Uint8Array): Promise<void>
  /** Resolves when everything appended so far is on the disk itself. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** A file that is read here and there. */
export interface OpenFile {
  /** Bytes. */
  size: number
  /** The bytes from `from` up to `to`. */
  read(from: number, to: number): Promise<Uint8Array>
  close(): Promise<void>
}

/**
 * All that the journal asks of a disk, so that a disk which fails, fills up or loses its power can stand in its place.
 * Calls reject with Node's errors, whose `code` says why.
 */
export interface Disk {
  /** Makes a folder and those above it, where they are missing. */
  makeFolder(path: string): Promise<void>
  /** Names in a folder, in no order; none where the folder is missing. */
  list(folder: string): Promise<string[]>
  /** A file's bytes; null where there is none. */
  read(path: string): Promise<Buffer | null>
  /** Opens a file that must be there. */
  openToRead(path: string): Promise<OpenFile>
  /** Makes a file that must not be there yet. */
  create(path: string): Promise<NewFile>
  /** Puts a file in a place, whatever was there, in one step. */
  rename(from: string, to: string): Promise<void>
  /** Resolves also where there is none. */
  remove(path: string): Promise<void>
  /** Resolves when the names in a folder are on the disk itself. */
  syncFolder(path: string): Promise<void>
  /** When a file was written last, in milliseconds since 1970; null where there is none. */
  modified(path: string): Promise<number | null>
}
