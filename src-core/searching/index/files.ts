/** One file that is read and written at any offset. Offsets and lengths are bytes. */
export interface RandomFile {
  size(): number
  /** Fills as much of `into` as the file has from `at` on; answers with how much that is. */
  read(into: Uint8Array, at: number): number
  write(bytes: Uint8Array, at: number): void
  truncate(size: number): void
  /** Returns when what was written is on disk. */
  flush(): void
  close(): void
}

/** Where the index keeps its files. Whatever carries it (a disk, a browser's own storage, memory) is outside of core. */
export interface FileStore {
  names(): Promise<string[]>
  /** Opens the file, which is made when it is not there. */
  open(name: string): Promise<RandomFile>
  remove(name: string): Promise<void>
}

/** `length` bytes from `at` on; an error where the file is shorter. */
export function readExactly(file: RandomFile, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  if (file.read(bytes, at) !== length) throw new DamagedFile(`${length} bytes at ${at} are not there`)
  return bytes
}

/** A file of the index that is not what was written. */
export class DamagedFile extends Error {}
