import { z } from 'zod'
import { addDigests, rowHash } from './digest'
import type { Json } from './json'
import { bytesName, unitName } from './operation'
import { parseJson } from './parseJson'
import type { KeptRow, Unit } from './unit'
import { versionPattern } from './version'

/** The newest version of the format that this Galley reads and writes. */
const unitFileVersion = 1

const row = z.tuple([
  z.string(),
  z.string().regex(versionPattern),
  z.unknown(),
  z.array(bytesName).optional(),
])
const unitFile = z.object({
  format: z.literal('galley-unit'),
  version: z.literal(unitFileVersion),
  unit: unitName,
  /** By table: key, version, value, names of files with bytes. */
  rows: z.record(z.string(), z.array(row)),
})

/** A unit as JSON. Rows are in the order of their keys, so that the same rows give the same bytes. */
export function unitToJson(name: string, unit: Unit): string {
  const rows = [...unit.rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([table, kept]) => [
      table,
      [...kept]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { version, value, bytes }]) => [
          key,
          version,
          value,
          ...(bytes.length > 0 ? [bytes] : []),
        ]),
    ])
  return JSON.stringify({
    format: 'galley-unit',
    version: unitFileVersion,
    unit: name,
    rows: Object.fromEntries(rows),
  })
}

/** A unit from its JSON; undefined where the text is none. */
export function unitFromJson(text: string): { name: string; unit: Unit } | undefined {
  const parsed = unitFile.safeParse(parseJson(text))
  if (!parsed.success) return undefined
  const rows = new Map<string, Map<string, KeptRow>>()
  const digests: Record<string, number> = {}
  for (const [table, list] of Object.entries(parsed.data.rows)) {
    const kept = new Map<string, KeptRow>()
    for (const [key, version, value, bytes = []] of list) {
      kept.set(key, { version, value: value as Json, bytes })
      digests[table] = addDigests(digests[table] ?? 0, rowHash(table, key, version))
    }
    if (kept.size > 0) rows.set(table, kept)
  }
  return { name: parsed.data.unit, unit: { rows, digests } }
}
