import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { isPictureType } from '../desktop/pictureTypes'
import { profileSchema } from '../desktop/profileSchema'
import { readingSchema } from '../desktop/readingSchema'
import { bytesName } from '../journal/operation'
import { conceptColours } from '../model/concept'
import { articleStatuses } from '../model/document'
import { corpusSchema } from './corpusSchema'
import { documentSchema } from './documentSchema'
import { sha256 } from './sha256'

const text = z.string()
const count = z.int().nonnegative()
const bytes = z.object({ $bytes: bytesName })
/** ISO 8601: what is no moment cannot be shown as one. */
const moment = z.string().refine((said) => !Number.isNaN(Date.parse(said)))
const momentOrNone = z.union([z.literal(''), moment])
const moments = z.object({ anchor: z.int(), head: z.int() })
const steps = z.array(z.looseObject({ stepType: text }))

const entity = z.looseObject({
  id: text,
  name: text,
  variants: z.array(text),
  concept: text,
  authorities: z.array(z.object({ scheme: text, id: text })),
  note: text,
  from: text,
  to: text,
  watch: z.boolean(),
})

/**
 * What the rows of each table look like in an archive: checked once where they come in. Fields that are not named here
 * are kept, so that a row is the same after it was sent to and fro.
 */
const rowSchemas: Readonly<Record<string, z.ZodType>> = {
  pages: z.looseObject({
    id: text,
    dumpId: bytesName,
    place: count,
    name: text,
    folder: text,
    encoding: text,
    language: text,
    publication: text,
    date: text,
    number: text,
    title: text,
    file: text,
    importId: text,
    characters: count,
    articles: count,
    statuses: z.partialRecord(z.enum(articleStatuses), count),
    tags: z.array(text),
    headlines: z.array(text),
    annotations: count,
    imported: momentOrNone,
    changed: momentOrNone,
    deleted: momentOrNone,
  }),
  sources: z.object({ pageId: text, raw: text, reading: readingSchema }),
  documents: z.object({ pageId: text, document: documentSchema, saved: momentOrNone }),
  changes: z.looseObject({
    pageId: text,
    sequence: z.int().positive(),
    parent: z.int().min(-1),
    state: z.enum(['done', 'undone', 'dropped']),
    code: text,
    rule: text,
    group: text.optional(),
    author: text,
    time: moment,
    ended: moment,
    before: moments,
    after: moments,
    steps,
    inverted: steps,
  }),
  pictures: z.looseObject({ pageId: text, name: text, type: text.refine(isPictureType), bytes }),
  enteredCorrections: z.object({
    pageId: text,
    entries: z.array(z.object({ key: text, wrong: text, right: text })),
  }),
  skips: z.object({ pageId: text, place: text }),
  dumps: z.looseObject({
    id: bytesName,
    name: text,
    folder: text,
    size: count,
    encoding: text,
    imported: momentOrNone,
  }),
  dumpBytes: z.object({ id: bytesName, bytes }).refine((row) => row.id === row.bytes.$bytes),
  confusions: z.looseObject({
    id: text,
    wrong: text,
    right: text,
    taken: count,
    refused: count,
    changed: momentOrNone,
  }),
  concepts: z.looseObject({
    id: text,
    parent: text,
    label: text,
    colour: z.enum(conceptColours),
    key: text,
    note: text,
    order: z.number(),
  }),
  entities: entity,
  relations: z.looseObject({ id: text, from: text, to: text, kind: text, note: text }),
  profiles: profileSchema,
  numbers: z.looseObject({
    number: text,
    articleId: text,
    pageId: text,
    given: moment,
    current: z.union([z.literal(0), z.literal(1)]),
    gone: momentOrNone,
    heirs: z.array(text),
    parts: z.array(text),
    headline: text,
    also: z.array(text),
  }),
  imports: z.looseObject({ id: text, name: text, started: momentOrNone, ended: momentOrNone, pages: count }),
  vocabularyChanges: z.looseObject({ sequence: z.int().positive() }),
  preferences: z.looseObject({ key: text, value: z.unknown() }),
  tableExports: z.looseObject({
    id: text,
    mappingId: text,
    pageId: text,
    at: moment,
    hashes: z.record(text, count),
  }),
  corpora: z.looseObject({ id: text, corpus: corpusSchema }),
  frozenTexts: z.object({ hash: text, text }).refine((row) => row.hash === sha256(utf8ToBytes(row.text))),
  samples: z.looseObject({
    id: text,
    name: text,
    made: moment,
    author: text,
    seed: text,
    share: z.number(),
    population: count,
    articles: count,
  }),
  sampledArticles: z.looseObject({
    sampleId: text,
    articleId: text,
    pageId: text,
    place: count,
    headline: text,
    text,
    read: text,
  }),
}

/** The tables whose rows an archive may hold. */
export const archivedTables: readonly string[] = Object.keys(rowSchemas)

/** Whether a row of a table is one; a table that no Galley up to this one has is none. */
export function isRow(table: string, value: unknown): boolean {
  return Object.hasOwn(rowSchemas, table) && rowSchemas[table]?.safeParse(value).success === true
}
