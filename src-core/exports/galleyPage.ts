import { z } from 'zod'
import { articleMetadataSchema } from '../desktop/metadataSchema'
import { readingSchema } from '../desktop/readingSchema'
import { correctionKinds } from '../model/correctionMark'
import { articleStatuses } from '../model/document'
import { roles } from '../model/role'

const offset = z.int().nonnegative()
const span = z.tuple([offset, offset])

const block = z
  .object({
    id: z.string(),
    role: z.enum(roles),
    text: z.string(),
    lines: z
      .array(z.object({ line: z.int().positive(), from: offset, to: offset }))
      .describe('Which stretch of the text came from which raw line; text from elsewhere is in none.'),
  })
  .meta({ id: 'block' })

const moment = z.string().describe('ISO 8601 in UTC.')

const annotation = z
  .object({
    id: z.string(),
    kind: z.enum(['tag', 'remark']),
    tag: z.string().describe('The id of a concept; empty for a remark.'),
    remark: z.string(),
    author: z.string(),
    created: moment,
    entity: z.string().nullable().describe('The id of who or what is meant, where an editor said so.'),
    replies: z.array(z.object({ text: z.string(), author: z.string(), created: moment })),
    resolved: z.object({ by: z.string(), at: moment }).nullable().describe('Who settled the remark.'),
    ranges: z.array(
      z.object({
        block: z.string(),
        from: offset,
        to: offset,
        text: z.string(),
        raw: z.array(span).describe('Where the text came from: spans of the raw text.'),
      }),
    ),
  })
  .meta({ id: 'annotation' })

const emendation = z
  .object({
    kind: z.enum(correctionKinds),
    block: z.string(),
    from: offset,
    to: offset,
    text: z.string(),
    shouldRead: z.string().describe('Of an error in print: what it should read; may be empty.'),
    author: z.string(),
    time: z.string(),
    raw: z.array(span),
  })
  .meta({ id: 'emendation' })

const acts = z.partialRecord(z.enum(articleStatuses), z.object({ by: z.string(), at: z.string() }))

const correction = z
  .object({
    line: z.int().positive(),
    block: z.string().nullable().describe('Null where the line is gone from the document.'),
    before: z.string(),
    after: z.string(),
    edits: z.array(
      z.object({
        raw: span,
        before: z.string(),
        after: z.string(),
        kind: z.enum(correctionKinds),
        place: z.object({ block: z.string(), from: offset }).nullable(),
      }),
    ),
  })
  .meta({ id: 'correction' })

const article = z
  .object({
    id: z.string(),
    headline: z.string(),
    number: z.string().describe('The number that it has in the library (文章编号); empty without one.'),
    words: z
      .int()
      .nonnegative()
      .describe(
        'Each Chinese or Japanese character and mark is one; of other scripts each run without blanks that has a letter or digit.',
      ),
    status: z.enum(articleStatuses),
    acts: acts.describe('Who gave the status, and when; of a validated article also who corrected it.'),
    tags: z.array(z.string()),
    metadata: articleMetadataSchema,
    own: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .describe("Fields of the library's own, by the names that an editor gave them."),
    continues: z
      .object({ page: z.string(), article: z.string() })
      .nullable()
      .describe('The article in which it goes on, by the ids of its page and itself.'),
    blocks: z.array(block),
    annotations: z.array(annotation),
    emendations: z.array(emendation),
    corrections: z.array(correction),
  })
  .meta({ id: 'article' })

const concept = z
  .object({
    id: z.string(),
    parent: z.string().describe('The id of the concept above it; empty at the top.'),
    label: z.string(),
    note: z.string(),
  })
  .meta({ id: 'concept' })

const entity = z
  .object({
    id: z.string(),
    name: z.string(),
    variants: z.array(z.string()),
    concept: z.string(),
    authorities: z
      .array(z.object({ scheme: z.string(), id: z.string() }))
      .describe('Its numbers in registers: `wikidata`, `cbdb`, `own`, or another.'),
    note: z.string(),
    from: z
      .string()
      .describe('When the name or title held: ISO 8601, also a year or month alone; empty: open.'),
    to: z.string(),
  })
  .meta({ id: 'entity' })

const relation = z
  .object({ from: z.string(), to: z.string(), kind: z.string(), note: z.string() })
  .meta({ id: 'relation' })

/** The JSON export of a page. */
export const galleyPageSchema = z.object({
  format: z.literal('galley-page'),
  version: z.literal(1),
  generator: z.string(),
  exported: z.string().describe('ISO 8601 in UTC.'),
  offsets: z.literal('utf-16').describe('All offsets count UTF-16 code units; ranges are half-open.'),
  page: z.object({
    id: z.string().optional(),
    name: z.string(),
    folder: z.string(),
    publication: z.string(),
    date: z.string(),
    issue: z.string().optional().describe('The number under which the issue appeared (期号).'),
    number: z.string(),
    title: z.string(),
    language: z.string(),
    encoding: z.string(),
    hash: z.string().describe('SHA-256 of the dump as hex.'),
  }),
  raw: z.string(),
  reading: readingSchema,
  articles: z.array(article),
  rest: z
    .object({
      blocks: z.array(block),
      annotations: z.array(annotation),
      emendations: z.array(emendation),
      corrections: z.array(correction),
    })
    .nullable()
    .describe('What belongs to no article; null where single articles were exported.'),
  concepts: z.array(concept).describe('What the tags are, with what they stand under.'),
  entities: z.array(entity).describe('Whom the annotations mean, and whom these have a relation to.'),
  relations: z.array(relation).describe('What one entity is to another, by their ids.'),
})

export type GalleyPage = z.infer<typeof galleyPageSchema>
