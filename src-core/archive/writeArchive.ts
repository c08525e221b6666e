import { strToU8 } from 'fflate'
import { failure, type Outcome, success } from '../desktop/outcome'
import { bytesOfUnit, type Unit } from '../journal/unit'
import { unitToJson } from '../journal/unitFile'
import type { ArchiveSink } from './ArchiveFile'
import { archiveLimits } from './limits'
import {
  type ArchiveAbout,
  type ArchiveManifest,
  archiveVersion,
  bytesEntryName,
  manifestName,
  unitEntryName,
} from './manifest'
import { sha256 } from './sha256'
import { ZipFile } from './zip'

/** What goes into an archive. */
export interface ArchiveContent {
  about: ArchiveAbout
  /**
   * The library's units, each once; asked for one after another, so that one at a time is in memory. To cancel is to
   * throw from it.
   */
  units: AsyncIterable<NamedUnit> | Iterable<NamedUnit>
  /** The bytes of that name (SHA-256), which rows name as `{"$bytes": name}`; undefined where they are lost. */
  bytes: (name: string) => Promise<Uint8Array | undefined>
}

export interface NamedUnit {
  name: string
  unit: Unit
}

/**
 * Writes an archive (docs/formats/galley-archive.md). The same content gives the same bytes. Rejects with what `sink`
 * or the content reject with; then what was written is no archive.
 *
 * @returns what the archive says of itself, or `file-too-large` for a unit or file that no reader would take
 */
export async function writeArchive(
  { about, units, bytes }: ArchiveContent,
  sink: ArchiveSink,
): Promise<Outcome<ArchiveManifest>> {
  const zip = new ZipFile(sink, new Date(about.saved))
  const entries = new Map<string, { size: number; sha256: string }>()
  const rows = new Map<string, number>()
  const lacking = new Set<string>()
  const add = async (name: string, content: Uint8Array) => {
    entries.set(name, { size: content.length, sha256: sha256(content) })
    await zip.add(name, content)
  }
  for await (const { name, unit } of units) {
    for (const file of new Set(bytesOfUnit(unit))) {
      if (entries.has(bytesEntryName(file)) || lacking.has(file)) continue
      const content = await bytes(file)
      if (!content) lacking.add(file)
      else if (content.length > archiveLimits.bytes) return failure('file-too-large', { name: about.name })
      else await add(bytesEntryName(file), content)
    }
    const json = strToU8(unitToJson(name, unit))
    if (json.length > archiveLimits.unit) return failure('file-too-large', { name: about.name })
    await add(unitEntryName(name), json)
    for (const [table, kept] of unit.rows) rows.set(table, (rows.get(table) ?? 0) + kept.size)
  }
  const manifest: ArchiveManifest = {
    format: 'galley-archive',
    version: archiveVersion,
    ...about,
    rows: Object.fromEntries([...rows].sort()),
    entries: Object.fromEntries(entries),
    lacking: [...lacking].sort(),
  }
  const json = strToU8(JSON.stringify(manifest))
  if (json.length > archiveLimits.manifest) return failure('file-too-large', { name: about.name })
  await zip.add(manifestName, json)
  await zip.close()
  return success(manifest)
}
