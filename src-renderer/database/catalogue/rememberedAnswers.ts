import { z } from 'zod'
import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import { listedRows } from './listedRows'
import type { ListedRow, RowRef } from './messages'

/**
 * The first rows of what lists showed last, by their questions: a window that opens shows them while the catalogue is
 * still being read, which takes a second with hundreds of thousands of articles. Only which rows they are is remembered;
 * what they say is read from the database, and the catalogue's own answer takes their place.
 */
const key = 'galley.firstRows'
/** Questions of which they are kept: pages and articles, each with the filter of the day. */
const most = 4

const schema = z.array(
  z.object({
    question: z.string(),
    count: z.number(),
    refs: z.array(z.object({ id: z.string(), pageId: z.string() })),
  }),
)

export function rememberAnswer(question: string, count: number, rows: readonly RowRef[]): void {
  const refs = rows.map(({ id, pageId }) => ({ id, pageId }))
  const others = kept().filter((each) => each.question !== question)
  const answers = [{ question, count, refs }, ...others].slice(0, most)
  try {
    localStorage.setItem(key, JSON.stringify(answers))
  } catch {
    // Without room for it the next start waits for the catalogue.
  }
}

/** Undefined where nothing is remembered, or something of it is no longer in the library. */
export async function rememberedAnswer(
  question: string,
  list: CatalogueQuery['list'],
): Promise<{ count: number; first: ListedRow[] } | undefined> {
  const answer = kept().find((each) => each.question === question)
  if (!answer || answer.count === 0) return undefined
  const first = await listedRows(list, answer.refs)
  const isThere = ({ page, article }: ListedRow) =>
    page?.deleted === '' && (list === 'pages' || article?.deleted === '')
  return first.every(isThere) ? { count: answer.count, first } : undefined
}

function kept(): z.infer<typeof schema> {
  try {
    const read = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
