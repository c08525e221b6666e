import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FileStore, RandomFile } from '../../src-core/searching/index/files'

/** The index's files in a folder. */
export class NodeFiles implements FileStore {
  constructor(readonly folder: string) {}

  async names(): Promise<string[]> {
    return readdirSync(this.folder)
  }

  async open(name: string): Promise<RandomFile> {
    return new NodeFile(openSync(join(this.folder, name), this.#has(name) ? 'r+' : 'w+'))
  }

  async remove(name: string): Promise<void> {
    rmSync(join(this.folder, name))
  }

  #has(name: string): boolean {
    return readdirSync(this.folder).includes(name)
  }
}

class NodeFile implements RandomFile {
  constructor(readonly descriptor: number) {}

  size(): number {
    return fstatSync(this.descriptor).size
  }

  read(into: Uint8Array, at: number): number {
    return readSync(this.descriptor, into, 0, into.length, at)
  }

  write(bytes: Uint8Array, at: number): void {
    writeSync(this.descriptor, bytes, 0, bytes.length, at)
  }

  truncate(size: number): void {
    ftruncateSync(this.descriptor, size)
  }

  flush(): void {
    fsyncSync(this.descriptor)
  }

  close(): void {
    closeSync(this.descriptor)
  }
}
