import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Disk } from './Disk'
import { writeForGood } from './writeWhole'

/** Raw dumps and pictures: files that never change, named by the SHA-256 of what they hold. */
export class StoredBytes {
  readonly #known = new Set<string>()

  constructor(
    readonly disk: Disk,
    readonly folder: string,
  ) {}

  /** Resolves with the name when the bytes are on the disk itself. */
  async put(bytes: Uint8Array): Promise<string> {
    const name = createHash('sha256').update(bytes).digest('hex')
    if (await this.has(name)) return name
    await this.disk.makeFolder(join(this.folder, name.slice(0, 2)))
    await writeForGood(this.disk, this.#path(name), bytes)
    await this.disk.syncFolder(this.folder)
    this.#known.add(name)
    return name
  }

  async has(name: string): Promise<boolean> {
    if (this.#known.has(name)) return true
    // A file of this name is whole, since it came into its place in one step.
    const there = (await this.disk.modified(this.#path(name))) !== null
    if (there) this.#known.add(name)
    return there
  }

  /** The bytes of that name; null where they are gone or damaged. */
  async get(name: string): Promise<Buffer | null> {
    const bytes = await this.disk.read(this.#path(name))
    const whole = bytes && createHash('sha256').update(bytes).digest('hex') === name
    if (whole) return bytes
    this.#known.delete(name)
    return null
  }

  /** Whether this run has stored or looked for bytes of that name. */
  knows(name: string): boolean {
    return this.#known.has(name)
  }

  #path(name: string): string {
    return join(this.folder, name.slice(0, 2), name)
  }
}
