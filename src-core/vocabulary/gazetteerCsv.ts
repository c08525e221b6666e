import type { Entity } from '../model/entity'
import { readCsv, VocabularyError, writeCsv } from './csv'

const head = [
  'name',
  'variants',
  'concept',
  'wikidata',
  'cbdb',
  'own',
  'from',
  'to',
  'watch',
  'note',
] as const
const registers = ['wikidata', 'cbdb', 'own'] as const

/** An entity of a file: it has no id of ours yet. */
export type ListedEntity = Omit<Entity, 'id'>

/** Entities as CSV, one a row; variants are parted by `|`. Registers beside ours go into `own` as `register:id`. */
export function gazetteerToCsv(entities: readonly ListedEntity[]): string {
  return writeCsv(
    head,
    entities.map((entity) => {
      const { name, variants, concept, authorities, from, to, watch, note } = entity
      const ids = registers.map((register) => idsUnder(authorities, register))
      return [name, variants.join('|'), concept, ...ids, from, to, watch ? 'yes' : '', note]
    }),
  )
}

/**
 * Entities from CSV: only `name` must be there. `from` and `to` are years, months or days (ISO 8601); `watch` is `yes`
 * for a word that is reported and never offered as a tag.
 *
 * @throws VocabularyError
 */
export function gazetteerFromCsv(text: string): ListedEntity[] {
  const rows = readCsv(text, ['name'])
  if (rows.length === 0) throw new VocabularyError('empty', 0, '')
  return rows.map(({ line, fields }) => {
    const { name = '', variants = '', concept = '', note = '', from = '', to = '', watch = '' } = fields
    if (name === '') throw new VocabularyError('value', line, 'name')
    for (const date of [from, to]) if (!isDate(date)) throw new VocabularyError('value', line, date)
    return {
      name,
      variants: parted(variants),
      concept,
      authorities: registers.flatMap((register) => parted(fields[register] ?? '').map(authority(register))),
      note,
      from,
      to,
      watch: /^(?:yes|true|1|是)$/i.test(watch),
    }
  })
}

function idsUnder(authorities: Entity['authorities'], register: (typeof registers)[number]): string {
  return authorities
    .flatMap(({ scheme, id }) => {
      if (scheme === register) return [id]
      const foreign = !registers.some((each) => each === scheme)
      return register === 'own' && foreign ? [`${scheme}:${id}`] : []
    })
    .join('|')
}

function authority(register: (typeof registers)[number]) {
  return (said: string) => {
    const [, scheme, id] = register === 'own' ? (/^([a-z][\w.-]*):(.+)$/i.exec(said) ?? []) : []
    return scheme && id ? { scheme, id } : { scheme: register, id: said }
  }
}

const parted = (field: string) =>
  field
    .split(/[|｜]/)
    .map((each) => each.trim())
    .filter(Boolean)

const isDate = (date: string) => date === '' || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)
