import { z } from 'zod'
import type { Reading } from '../model/reading'
import { roles } from '../model/role'
import { articleMetadataSchema, pageMetadataSchema } from './metadataSchema'
import { habitsSchema } from './profileSchema'

const range = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly()
const score = z.number().min(0).max(1)

const reason = z
  .object({
    code: z.string(),
    score,
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'reason' })

const repair = z
  .object({
    kind: z.enum(['join', 'justified-blank', 'blank', 'hyphen', 'lost-blank', 'printed-twice']),
    span: range,
    text: z.string(),
    reason,
  })
  .meta({ id: 'repair' })

const part = z
  .object({
    role: z.enum(roles),
    text: z.string(),
    lines: z.array(range),
    spans: z.array(range),
    repairs: z.array(repair),
    confidence: score,
    reasons: z.array(reason),
  })
  .meta({ id: 'readPart' })

const continuation = z
  .object({
    direction: z.enum(['on', 'from']).describe('It goes on there, or it began there.'),
    page: z.string().describe('The page number without leading zeros, e.g. `8` or `A5`.'),
    text: z.string(),
    lines: z.array(range),
    spans: z.array(range),
    confidence: score,
    reasons: z.array(reason),
  })
  .meta({ id: 'readContinuation' })

const article = z
  .object({
    headline: part.nullable(),
    kicker: part.nullable(),
    subtitle: part.nullable(),
    byline: part.nullable(),
    displays: z.array(part),
    paragraphs: z.array(part),
    metadata: articleMetadataSchema,
    continues: z.array(continuation).optional(),
    confidence: score,
    reasons: z.array(reason),
  })
  .meta({ id: 'readArticle' })

/** Checks a reading once, where it crosses from one process into another. */
export const readingSchema = z.object({
  format: z.literal('galley-reading'),
  version: z.literal(1),
  engine: z.string(),
  page: z.object({
    name: z.string(),
    encoding: z.string(),
    lines: z.int().nonnegative(),
    language: z.string(),
    metadata: pageMetadataSchema,
    habits: habitsSchema.optional(),
  }),
  articles: z.array(article),
  other: z.array(part),
}) satisfies z.ZodType<Reading>
