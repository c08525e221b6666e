/** Where an archive is written to, from its start to its end. Rejects with whatever keeps it from being written. */
export interface ArchiveSink {
  write(bytes: Uint8Array): Promise<void>
}

/** An archive's file, wherever it lies. Rejects where it cannot be read. */
export interface ArchiveSource {
  /** What it is called, for messages; never a path. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** The bytes from `from` up to `to`, which is at most `size`. */
  read(from: number, to: number): Promise<Uint8Array>
}
