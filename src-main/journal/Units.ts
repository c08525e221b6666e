import { dirname, join } from 'node:path'
import { type Digests, sumDigests } from '../../src-core/journal/digest'
import { bytesOfUnit, emptyUnit, type Unit } from '../../src-core/journal/unit'
import { unitToJson } from '../../src-core/journal/unitFile'
import type { Disk } from './Disk'
import { packed, readUnit, type UnitEntry } from './snapshot'
import { writeWhole } from './writeWhole'

/** Files that are written at the same time. */
const atOnce = 8

/** Where each unit lies, and those that changed since the last snapshot. */
export class Units {
  readonly #disk: Disk
  readonly #folder: string
  #entries: Map<string, UnitEntry>
  readonly #changed = new Map<string, Unit>()
  readonly #damaged = new Set<string>()

  /** @param rebuild gives a unit whose file is gone or damaged, where it can be made from what else is there */
  constructor(
    disk: Disk,
    folder: string,
    entries: Readonly<Record<string, UnitEntry>>,
    private readonly rebuild: (name: string) => Promise<Unit | undefined>,
  ) {
    this.#disk = disk
    this.#folder = folder
    this.#entries = new Map(Object.entries(entries))
  }

  /** A unit as it stands; one whose file is gone or damaged, and that cannot be rebuilt, counts as empty. */
  async get(name: string): Promise<Unit> {
    const changed = this.#changed.get(name)
    if (changed) return changed
    const entry = this.#entries.get(name)
    if (!entry || this.#damaged.has(name)) return emptyUnit
    const read = await readUnit(this.#disk, this.#folder, name, entry)
    if (read) return read
    const rebuilt = await this.rebuild(name)
    if (rebuilt) {
      // The next snapshot writes it anew.
      this.#changed.set(name, this.#changed.get(name) ?? rebuilt)
      return rebuilt
    }
    this.#damaged.add(name)
    return emptyUnit
  }

  set(name: string, unit: Unit): void {
    this.#changed.set(name, unit)
  }

  /** Units whose files were found gone or damaged, and that nothing was written to since. */
  get damaged(): ReadonlySet<string> {
    return this.#damaged
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0
  }

  /** Every unit with the digests of its rows. */
  *digests(): Generator<[name: string, digests: Digests]> {
    for (const [name, { digests }] of this.#entries) {
      if (!this.#changed.has(name)) yield [name, this.#damaged.has(name) ? {} : digests]
    }
    for (const [name, { digests }] of this.#changed) yield [name, digests]
  }

  total(): Digests {
    return sumDigests([...this.digests()].map(([, digests]) => digests))
  }

  /** Names of the files with bytes that changed units name. */
  changedBytes(): string[] {
    return [...this.#changed.values()].flatMap(bytesOfUnit)
  }

  /**
   * Writes what changed into files of their own, beside the older ones.
   *
   * @returns where every unit lies then, and what makes that hold
   */
  async writeChanged(snapshot: number): Promise<{ units: Record<string, UnitEntry>; hold: () => void }> {
    const taken = new Map(this.#changed)
    const entries = new Map(this.#entries)
    const folders = new Set<string>()
    const queue = taken.entries()
    const write = async () => {
      for (const [name, unit] of queue) {
        if (unit.rows.size === 0) {
          entries.delete(name)
          continue
        }
        const file = fileOfUnit(name, snapshot)
        const path = join(this.#folder, file)
        if (!folders.has(dirname(path))) await this.#disk.makeFolder(dirname(path))
        folders.add(dirname(path))
        await writeWhole(this.#disk, path, await packed(unitToJson(name, unit)))
        const bytes = [...new Set(bytesOfUnit(unit))]
        entries.set(name, { file, digests: unit.digests, ...(bytes.length > 0 && { bytes }) })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, write))
    for (const folder of folders) await this.#disk.syncFolder(folder)
    if (folders.size > 0) await this.#disk.syncFolder(this.#folder)
    return {
      units: Object.fromEntries(entries),
      hold: () => {
        this.#entries = entries
        for (const [name, unit] of taken) {
          this.#damaged.delete(name)
          if (this.#changed.get(name) === unit) this.#changed.delete(name)
        }
      },
    }
  }
}

/** `pages/9f12…` → `9f/pages-9f12….7.json.gz` */
function fileOfUnit(name: string, snapshot: number): string {
  const [kind = '', id = ''] = name.split('/')
  return `${id.slice(-2).padStart(2, '_')}/${kind}-${id}.${snapshot}.json.gz`
}
