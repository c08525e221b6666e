import type { FileStore, RandomFile } from './files'

/** Files in memory: where nothing better is to be had, and for tests. */
export class MemoryFiles implements FileStore {
  readonly #files = new Map<string, MemoryFile>()

  async names(): Promise<string[]> {
    return [...this.#files.keys()]
  }

  async open(name: string): Promise<RandomFile> {
    const file = this.#files.get(name) ?? new MemoryFile()
    this.#files.set(name, file)
    return file
  }

  async remove(name: string): Promise<void> {
    this.#files.delete(name)
  }
}

class MemoryFile implements RandomFile {
  #bytes = new Uint8Array(0)
  #size = 0

  size(): number {
    return this.#size
  }

  read(into: Uint8Array, at: number): number {
    const some = this.#bytes.subarray(at, Math.min(this.#size, at + into.length))
    into.set(some)
    return some.length
  }

  write(bytes: Uint8Array, at: number): void {
    const end = at + bytes.length
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      grown.set(this.#bytes.subarray(0, this.#size))
      this.#bytes = grown
    }
    this.#bytes.set(bytes, at)
    this.#size = Math.max(this.#size, end)
  }

  truncate(size: number): void {
    if (size < this.#size) this.#bytes.fill(0, size, this.#size)
    this.#size = Math.min(this.#size, size)
  }

  flush(): void {}
  close(): void {}
}
