import { strFromU8 } from 'fflate'
import { failure, type Outcome, success } from '../desktop/outcome'
import { parseJson } from '../journal/parseJson'
import { bytesOfUnit, type Unit } from '../journal/unit'
import { unitFromJson } from '../journal/unitFile'
import type { ArchiveSource } from './ArchiveFile'
import { archiveLimits } from './limits'
import {
  type ArchiveManifest,
  anyManifestSchema,
  archiveVersion,
  bytesEntryName,
  manifestName,
  manifestSchema,
  unitEntryName,
  unitsIn,
} from './manifest'
import { sha256 } from './sha256'
import { bytesOfEntry, zipEntries } from './zip'

/**
 * An archive that was opened. What is asked of it is checked when it is read: `archive-damaged` where it is not what
 * was written.
 */
export interface Archive {
  manifest: ArchiveManifest
  /** Names of its units, e.g. `pages/9f…`, `tables/profiles`. */
  units: readonly string[]
  unit(name: string): Promise<Outcome<Unit>>
  /** The bytes of that name (SHA-256); undefined where they were lost before the archive was saved. */
  bytes(name: string): Promise<Outcome<Uint8Array | undefined>>
}

/**
 * Opens an archive: reads what it says of itself and nothing more. Fails with `not-an-archive`, `archive-damaged` or
 * `archive-newer`; rejects where the source cannot be read.
 */
export async function openArchive(source: ArchiveSource): Promise<Outcome<Archive>> {
  const values = { name: source.name }
  const watched = watch(source)
  const zip = await zipEntries(watched.source, archiveLimits.entries).catch(watched.rethrow)
  if (!zip) return failure((await beginsAsZip(source)) ? 'archive-damaged' : 'not-an-archive', values)
  const damaged = failure('archive-damaged', values)

  /** The entry's bytes; undefined where it is missing, damaged, or larger than it may be. */
  const read = async (name: string, most: number): Promise<Uint8Array | undefined> => {
    const entry = zip.get(name)
    if (!entry || entry.directory || entry.encrypted || entry.uncompressedSize > most) return undefined
    return bytesOfEntry(entry, most).catch(watched.rethrow)
  }

  const written = await read(manifestName, archiveLimits.manifest)
  if (!written) return zip.has(manifestName) ? damaged : failure('not-an-archive', values)
  const manifest = manifestOf(strFromU8(written))
  if (!manifest.ok) return { ok: false, error: { ...manifest.error, values } }
  const { entries, lacking } = manifest.value
  // What the manifest does not name has no business here, and what it names must be.
  const isWhole =
    zip.size === Object.keys(entries).length + 1 && Object.keys(entries).every((name) => zip.has(name))
  if (!isWhole) return damaged

  const checked = async (name: string, most: number): Promise<Uint8Array | undefined> => {
    const said = Object.hasOwn(entries, name) ? entries[name] : undefined
    if (!said || said.size > most) return undefined
    const bytes = await read(name, said.size)
    return bytes && bytes.length === said.size && sha256(bytes) === said.sha256 ? bytes : undefined
  }
  const lost = new Set(lacking)
  return success({
    manifest: manifest.value,
    units: unitsIn(manifest.value),
    async unit(name) {
      const bytes = await checked(unitEntryName(name), archiveLimits.unit)
      const read = bytes && unitFromJson(strFromU8(bytes))
      return read?.name === name ? success(read.unit) : damaged
    },
    async bytes(name) {
      if (lost.has(name)) return success(undefined)
      const bytes = await checked(bytesEntryName(name), archiveLimits.bytes)
      return bytes && sha256(bytes) === name ? success(bytes) : damaged
    },
  })
}

/**
 * Opens an archive and reads all of it once, so that nothing of a damaged one is taken.
 *
 * @param progress told how many entries of how many were read; to cancel is to throw from it
 */
export async function readArchive(
  source: ArchiveSource,
  progress: (done: number, of: number) => void = () => {},
): Promise<Outcome<Archive>> {
  const opened = await openArchive(source)
  if (!opened.ok) return opened
  const archive = opened.value
  const all = Object.keys(archive.manifest.entries)
  let done = 0
  const step = () => progress(++done, all.length)
  const named = new Set<string>()
  for (const name of archive.units) {
    const unit = await archive.unit(name)
    if (!unit.ok) return unit
    for (const each of bytesOfUnit(unit.value)) named.add(each)
    step()
  }
  for (const name of named) {
    const bytes = await archive.bytes(name)
    if (!bytes.ok) return bytes
    if (bytes.value) step()
  }
  return done === all.length ? opened : failure('archive-damaged', { name: source.name })
}

function manifestOf(json: string): Outcome<ArchiveManifest> {
  const value = parseJson(json)
  if (value === undefined) return failure('archive-damaged')
  const any = anyManifestSchema.safeParse(value)
  if (!any.success) return failure('not-an-archive')
  if (any.data.version > archiveVersion) return failure('archive-newer')
  const manifest = manifestSchema.safeParse(value)
  return manifest.success ? success(manifest.data) : failure('archive-damaged')
}

async function beginsAsZip(source: ArchiveSource): Promise<boolean> {
  if (source.size < 4) return false
  const [p, k] = await source.read(0, 4)
  return p === 0x50 && k === 0x4b
}

/** Tells a source that cannot be read, which is thrown on, from an archive that makes no sense. */
function watch(source: ArchiveSource) {
  let trouble: { error: unknown } | undefined
  const read: ArchiveSource['read'] = (from, to) =>
    source.read(from, to).catch((error: unknown) => {
      trouble = { error }
      throw error
    })
  return {
    source: { name: source.name, size: source.size, read },
    /** For whatever the zip's reader fails with. */
    rethrow(): undefined {
      if (trouble) throw trouble.error
      return undefined
    },
  }
}
