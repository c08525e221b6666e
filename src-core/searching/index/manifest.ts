import { DamagedFile, type FileStore } from './files'
import { packText, unpackText } from './packText'
import { readSections, writeSections } from './sections'

/** What the index consists of. */
export interface Manifest {
  /** Rises with each writing. */
  turn: number
  segments: SegmentEntry[]
}

export interface SegmentEntry {
  /** File of its texts and terms. */
  name: string
  /** File of its articles' fields. */
  fields: string
  /** Numbers of the articles that stand elsewhere by now, or nowhere. */
  gone: number[]
}

const slots = ['manifest-0', 'manifest-1'] as const

/** Writes the manifest beside the one before, which stays whole until this one is on disk. */
export async function writeManifest(files: FileStore, manifest: Manifest): Promise<void> {
  const file = await files.open(slots[manifest.turn % 2 === 0 ? 0 : 1])
  try {
    writeSections(file, { manifest: packText(JSON.stringify(manifest)) }, ['manifest'])
  } finally {
    file.close()
  }
}

/** The newest whole manifest; an empty one where there is none. */
export async function readManifest(files: FileStore): Promise<Manifest> {
  const names = await files.names()
  let newest: Manifest = { turn: 0, segments: [] }
  for (const slot of slots) {
    if (!names.includes(slot)) continue
    const file = await files.open(slot)
    try {
      const manifest = JSON.parse(unpackText(readSections(file).part('manifest'))) as Manifest
      if (manifest.turn > newest.turn) newest = manifest
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
    } finally {
      file.close()
    }
  }
  return newest
}
