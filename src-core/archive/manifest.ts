import { z } from 'zod'
import { bytesName, unitName } from '../journal/operation'

/** The newest version of the format that this Galley reads and writes. */
export const archiveVersion = 1

export const manifestName = 'manifest.json'

const count = z.int().nonnegative()
const sha256 = bytesName

/** Names of entries: the units of a library, and files with bytes that their rows name. */
const unitEntry = z.string().regex(/^units\/(pages|tables)\/[A-Za-z0-9_-]{1,80}\.json$/)
const bytesEntry = z.string().regex(/^bytes\/[0-9a-f]{64}$/)

/** A library, or some of its pages. */
const archiveScopes = ['library', 'pages'] as const

/** What an archive says of itself. */
const aboutSchema = z.object({
  /** The app's version that wrote it. */
  generator: z.string().max(200),
  /** ISO 8601 in UTC. */
  saved: z.iso.datetime(),
  /** The editor who saved it; may be empty. */
  author: z.string().max(1000),
  /** What it was called when it was saved, e.g. the paper or the range of pages. */
  name: z.string().max(1000),
  scope: z.enum(archiveScopes),
})
export type ArchiveAbout = z.infer<typeof aboutSchema>

export const manifestSchema = aboutSchema.extend({
  format: z.literal('galley-archive'),
  version: z.literal(archiveVersion),
  /** How many rows of each table it holds. */
  rows: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), count),
  /** Every entry but this one. */
  entries: z.record(z.union([unitEntry, bytesEntry]), z.object({ size: count, sha256 })),
  /** Names of bytes that rows name and that were lost before it was saved. */
  lacking: z.array(sha256),
})
export type ArchiveManifest = z.infer<typeof manifestSchema>

/** What every version of the format begins with, so that a newer one is told from something else. */
export const anyManifestSchema = z.object({
  format: z.literal('galley-archive'),
  version: z.int().positive(),
})

export function unitEntryName(unit: string): string {
  return `units/${unit}.json`
}

export function bytesEntryName(name: string): string {
  return `bytes/${name}`
}

/** The units that the archive holds, in its order. */
export function unitsIn({ entries }: ArchiveManifest): string[] {
  return Object.keys(entries).flatMap((name) => {
    const unit = /^units\/(.+)\.json$/.exec(name)?.[1]
    return unit !== undefined && unitName.safeParse(unit).success ? [unit] : []
  })
}
