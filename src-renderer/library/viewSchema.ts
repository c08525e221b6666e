import { z } from 'zod'
import type { CatalogueFilter, SortKey } from '../../src-core/catalogue/query'
import { textOrders } from '../../src-core/catalogue/textOrder'
import { articleStatuses } from '../../src-core/model/document'
import { firstView, type LibraryView } from './libraryView'

const text = z.string().optional()
const texts = z.array(z.string()).optional()
const statuses = z.array(z.enum(articleStatuses))
const number = z.number().optional()

const filter: z.ZodType<CatalogueFilter> = z.object({
  publications: texts,
  from: text,
  to: text,
  issue: text,
  pageNumber: text,
  pageName: text,
  assigned: text,
  twins: z.boolean().optional(),
  headline: text,
  number: text,
  statuses: statuses.optional(),
  tags: texts,
  fields: z.record(z.string(), z.string()).optional(),
  leastWords: number,
  mostWords: number,
})

const sortKeys = [
  'date',
  'imported',
  'changed',
  'name',
  'publication',
  'page',
  'issue',
  'headline',
  'number',
  'status',
  'words',
  'characters',
  'annotations',
  'doubts',
] as const satisfies readonly SortKey[]
const sort: z.ZodType<SortKey> = z.union([z.enum(sortKeys), z.templateLiteral(['field:', z.string()])])

/** A view that was kept: what an earlier version of Galley did not know, or nobody knows, is as at first. */
export const viewSchema: z.ZodType<LibraryView> = z.object({
  list: z.enum(['pages', 'articles']).catch(firstView.list),
  text: z.string().catch(firstView.text),
  status: z.enum(articleStatuses).nullable().catch(firstView.status),
  tag: z.string().nullable().catch(firstView.tag),
  filter: filter.catch(firstView.filter),
  sort: sort.catch(firstView.sort),
  descending: z.boolean().catch(firstView.descending),
  order: z.enum(textOrders).catch(firstView.order),
})
