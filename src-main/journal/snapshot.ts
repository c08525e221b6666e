import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { bytesName, unitName } from '../../src-core/journal/operation'
import { parseJson } from '../../src-core/journal/parseJson'
import type { Unit } from '../../src-core/journal/unit'
import { unitFromJson } from '../../src-core/journal/unitFile'
import type { Disk } from './Disk'
import { writeForGood } from './writeWhole'

/** The newest version of the format that this Galley reads and writes. */
export const snapshotVersion = 1

const unitEntry = z.object({
  /** Its file, below the folder of units. */
  file: z.string().regex(/^[\w-]{2}\/[\w-]+\.\d+\.json\.gz$/),
  digests: z.record(z.string(), z.number()),
  /** Files with bytes that its rows name. */
  bytes: z.array(bytesName).optional(),
})
export type UnitEntry = z.infer<typeof unitEntry>

const snapshotSchema = z.object({
  format: z.literal('galley-snapshot'),
  version: z.literal(snapshotVersion),
  number: z.int().positive(),
  /** ISO 8601 in UTC. */
  time: z.string(),
  library: z.string(),
  epoch: z.string(),
  /** The largest stamp of all rows. */
  last: z.number(),
  /** The first segment that is not rolled up. */
  segment: z.int().positive(),
  units: z.record(unitName, unitEntry),
})

/** The library at a moment: where each unit lies. Segments from `segment` on come after it. */
export type Snapshot = z.infer<typeof snapshotSchema>

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** JSON as a gzip file, which checks itself when it is read. */
export function packed(json: string): Promise<Buffer> {
  return pack(json, { level: 4 })
}

/** The text of a gzip file; undefined where it is damaged. */
export async function unpacked(bytes: Buffer): Promise<string | undefined> {
  return (await unpack(bytes).catch(() => undefined))?.toString('utf8')
}

/** A unit as its file has it; undefined where the file is gone or damaged. */
export async function readUnit(
  disk: Disk,
  folder: string,
  name: string,
  { file }: UnitEntry,
): Promise<Unit | undefined> {
  const bytes = await disk.read(join(folder, file))
  const text = bytes && (await unpacked(bytes))
  const read = text ? unitFromJson(text) : undefined
  return read?.name === name ? read.unit : undefined
}

export function snapshotName(number: number): string {
  return `${String(number).padStart(8, '0')}.json.gz`
}

/** The numbers of the snapshots in a folder, newest first. */
export async function snapshotNumbers(disk: Disk, folder: string): Promise<number[]> {
  const names = await disk.list(folder)
  return names
    .flatMap((name) => /^(\d{8})\.json\.gz$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a)
}

export async function writeSnapshot(disk: Disk, folder: string, snapshot: Snapshot): Promise<void> {
  const bytes = await packed(JSON.stringify(snapshot))
  await writeForGood(disk, join(folder, snapshotName(snapshot.number)), bytes)
}

/** `newer`: written by a Galley that is newer than this one; `damaged`: no snapshot any more. */
export async function readSnapshot(
  disk: Disk,
  folder: string,
  number: number,
): Promise<Snapshot | 'newer' | 'damaged'> {
  const bytes = await disk.read(join(folder, snapshotName(number)))
  const text = bytes && (await unpacked(bytes))
  const value = parseJson(text ?? '')
  const parsed = snapshotSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const version = (value as { version?: unknown } | null | undefined)?.version
  return typeof version === 'number' && version > snapshotVersion ? 'newer' : 'damaged'
}
