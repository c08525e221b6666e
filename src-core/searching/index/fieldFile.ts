import { DamagedFile, type RandomFile } from './files'
import { packText, unpackText } from './packText'
import { bytesOf, numbersOf, readSections, writeSections } from './sections'
import type { FieldColumn } from './shelf'

/** Writes the fields of a segment's articles. They change more often than texts, so they have a file of their own. */
export function writeFields(file: RandomFile, fields: ReadonlyMap<string, FieldColumn>): void {
  const kept = [...fields].filter(([, { values }]) => values.length > 1)
  const parts: Record<string, Uint8Array> = {
    values: packText(JSON.stringify(kept.map(([name, { values }]) => [name, values]))),
  }
  kept.forEach(([, { codes }], i) => {
    parts[`codes${i}`] = bytesOf(codes)
  })
  writeSections(file, parts, Object.keys(parts))
}

export function readFields(file: RandomFile): Map<string, FieldColumn> {
  const sections = readSections(file)
  const named: unknown = JSON.parse(unpackText(sections.part('values')))
  if (!Array.isArray(named)) throw new DamagedFile('no fields')
  return new Map(
    named.map(([name, values]: [string, string[]], i) => [
      name,
      { values, codes: numbersOf(sections.part(`codes${i}`)) },
    ]),
  )
}
