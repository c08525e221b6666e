import { dirname } from 'node:path'
import type { Disk, NewFile, OpenFile } from '../../../src-main/journal/Disk'

interface File {
  /** What was written. */
  bytes: Buffer
  /** How much of it is on the disk itself. */
  synced: number
}

/** A name that appeared, changed or went in a folder, and is not on the disk itself yet. */
interface NameChange {
  folder: string
  apply: (names: Map<string, File>) => void
}

/** Draws a number from 0 up to, and without, `below`. */
export type Draw = (below: number) => number

/**
 * A disk in memory that loses its power, fails and fills up as real ones do. What was not synced may be lost: of a
 * file's end any part, of a folder's names any later part.
 */
export class FakeDisk implements Disk {
  #names = new Map<string, File>()
  #durable = new Map<string, File>()
  #pending: NameChange[] = []
  #off = false
  /** Asked before each call; what it gives is thrown, after half of a write was done. */
  fault: (call: string, path: string) => string | null = () => null

  /** The power goes: every call that is under way or comes fails, and what was not synced is lost as `draw` wants. */
  cut(draw: Draw): FakeDisk {
    this.#off = true
    const next = new FakeDisk()
    const names = new Map(this.#durable)
    const folders = new Set(this.#pending.map(({ folder }) => folder))
    for (const folder of folders) {
      const changes = this.#pending.filter((change) => change.folder === folder)
      for (const { apply } of changes.slice(0, draw(changes.length + 1))) apply(names)
    }
    for (const [path, file] of names) {
      const size = file.synced + draw(file.bytes.length - file.synced + 1)
      const bytes = Buffer.from(file.bytes.subarray(0, size))
      // A page that was on its way may hold anything.
      if (size > file.synced && draw(3) === 0) bytes.fill(draw(256), file.synced + draw(size - file.synced))
      next.#names.set(path, { bytes, synced: size })
    }
    next.#durable = new Map(next.#names)
    return next
  }

  /** Paths of all files, sorted. */
  get files(): string[] {
    return [...this.#names.keys()].sort()
  }

  /** Changes a file's bytes behind everybody's back. */
  spoil(path: string, change: (bytes: Buffer) => Buffer): void {
    const file = this.#names.get(path)
    if (!file) throw new Error(`no file ${path}`)
    const bytes = change(Buffer.from(file.bytes))
    Object.assign(file, { bytes, synced: bytes.length })
  }

  async makeFolder(path: string): Promise<void> {
    this.#ask('makeFolder', path)
  }

  async list(folder: string): Promise<string[]> {
    this.#ask('list', folder)
    const below = [...this.#names.keys()].filter((path) => path.startsWith(`${folder}/`))
    return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))]
  }

  async read(path: string): Promise<Buffer | null> {
    this.#ask('read', path)
    const file = this.#names.get(path)
    return file ? Buffer.from(file.bytes) : null
  }

  async openToRead(path: string): Promise<OpenFile> {
    this.#ask('openToRead', path)
    const file = this.#names.get(path)
    if (!file) throw failed('ENOENT')
    return {
      size: file.bytes.length,
      read: async (from, to) => {
        this.#ask('readAt', path)
        return Buffer.from(file.bytes.subarray(from, to))
      },
      close: async () => {},
    }
  }

  async create(path: string): Promise<NewFile> {
    this.#ask('create', path)
    if (this.#names.has(path)) throw failed('EEXIST')
    const file: File = { bytes: Buffer.alloc(0), synced: 0 }
    this.#change(dirname(path), (names) => names.set(path, file))
    return {
      append: async (bytes) => {
        const half = this.#fails('append', path)
        const written = half ? bytes.subarray(0, bytes.length / 2) : bytes
        file.bytes = Buffer.concat([file.bytes, written])
        if (half) throw failed(half)
      },
      sync: async () => {
        this.#ask('sync', path)
        file.synced = file.bytes.length
      },
      close: async () => {
        this.#ask('close', path)
      },
    }
  }

  async rename(from: string, to: string): Promise<void> {
    this.#ask('rename', from)
    const file = this.#names.get(from)
    if (!file) throw failed('ENOENT')
    this.#change(dirname(to), (names) => {
      names.delete(from)
      names.set(to, file)
    })
  }

  async remove(path: string): Promise<void> {
    this.#ask('remove', path)
    this.#change(dirname(path), (names) => names.delete(path))
  }

  async syncFolder(path: string): Promise<void> {
    this.#ask('syncFolder', path)
    for (const { folder, apply } of this.#pending) if (folder === path) apply(this.#durable)
    this.#pending = this.#pending.filter(({ folder }) => folder !== path)
  }

  async modified(path: string): Promise<number | null> {
    this.#ask('modified', path)
    return this.#names.has(path) ? 0 : null
  }

  #change(folder: string, apply: (names: Map<string, File>) => void) {
    apply(this.#names)
    this.#pending.push({ folder, apply })
  }

  #ask(call: string, path: string) {
    const code = this.#fails(call, path)
    if (code) throw failed(code)
  }

  #fails(call: string, path: string): string | null {
    return this.#off ? 'EIO' : this.fault(call, path)
  }
}

function failed(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}
