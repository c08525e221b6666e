import { z } from 'zod'
import {
  type ArticleMetadata,
  articleFields,
  metadataSources,
  type PageMetadata,
  pageFields,
} from '../model/metadata'

const names = z.array(z.string()).optional()
const text = z.string().optional()
const source = z.enum(metadataSources)
const said =
  'Which of the values are inferred, and where each was found; a value given by an editor is not named.'

export const articleMetadataSchema = z.object({
  section: text,
  genre: text,
  dateline: text,
  reporters: names,
  correspondents: names,
  photographers: names,
  editors: names,
  inferred: z.partialRecord(z.enum(articleFields), source).optional().describe(said),
}) satisfies z.ZodType<ArticleMetadata>

export const pageMetadataSchema = z.object({
  publication: text,
  date: text,
  issue: text,
  number: text,
  title: text,
  inferred: z.partialRecord(z.enum(pageFields), source).optional().describe(said),
}) satisfies z.ZodType<PageMetadata>
