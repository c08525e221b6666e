import type { PageDocument } from '../model/document'
import type { NumberRow } from '../model/numberRow'
import { nextFree } from './nextFree'
import { type NumberAt, type NumberFacts, numberingOf } from './numberPattern'
import { succession } from './succession'
import { textByLine } from './textByLine'

/** Where the numbers are kept. Every call belongs to the transaction that saves the page. */
export interface NumberRegister {
  isTaken(number: string): PromiseLike<boolean>
  /** Every row of these articles. */
  ofArticles(articleIds: readonly string[]): PromiseLike<NumberRow[]>
  put(rows: readonly NumberRow[]): PromiseLike<unknown>
}

/** A page as it is about to be saved. */
export interface SavedPage {
  pageId: string
  facts: NumberFacts
  /** Ids of the articles that were saved last. */
  before: readonly string[]
  /** The document that was saved last; asked for only where articles came or went. */
  loadBefore: () => PromiseLike<PageDocument | undefined>
  after: PageDocument
}

/**
 * Keeps the register of numbers in step with a page that is saved: an article that has no number gets the next one, one that
 * comes back has its own again, one that was read again keeps it, and of one that went it is noted who took its text.
 *
 * @param now ISO 8601 in UTC
 * @returns the number of each article of the page
 */
export async function keepRegister(
  register: NumberRegister,
  page: SavedPage,
  { pattern, now }: { pattern: string; now: string },
): Promise<Map<string, string>> {
  const ids = page.after.content.flatMap((node) => (node.type === 'article' ? [node.attrs.id] : []))
  const present = new Set(ids)
  const gone = page.before.filter((id) => !present.has(id))
  const rows = new Rows(await register.ofArticles([...ids, ...gone]))
  const came = ids.filter((id) => !page.before.includes(id))
  const before = gone.length > 0 || came.length > 0 ? await page.loadBefore() : undefined
  const { successors, heirs, parts } = succession(textByLine(before), textByLine(before && page.after))
  for (const [id, successor] of successors) {
    if (rows.of(successor).length === 0) rows.change(id, { articleId: successor, pageId: page.pageId })
  }
  const lacking = ids.filter((id) => !rows.current(id))
  const numbers = lacking.length > 0 ? freeNumbers(register, numberingOf(pattern, page.facts)) : undefined
  for (const articleId of lacking) {
    const number = await numbers?.()
    if (number) rows.give({ ...newRow, number, articleId, pageId: page.pageId, given: now })
  }
  // Rows lead on by numbers, which stay when an article gets another id.
  const numbersOf = (some: readonly string[]) => some.flatMap((id) => rows.current(id)?.number ?? [])
  for (const id of gone) {
    rows.change(id, { gone: now, heirs: numbersOf(heirs.get(id) ?? []), headline: headlineIn(before, id) })
  }
  for (const [id, more] of parts) {
    const known = rows.of(id)[0]?.parts ?? []
    const added = numbersOf(more).filter((number) => !known.includes(number))
    if (added.length > 0) rows.change(id, { parts: [...known, ...added] })
  }
  for (const id of came) {
    if (rows.of(id).some((row) => row.gone)) rows.change(id, { gone: '', heirs: [] })
  }
  if (rows.changed.size > 0) await register.put([...rows.changed.values()])
  return new Map(ids.map((id) => [id, rows.current(id)?.number ?? '']))
}

/** What a row begins with. */
export const newRow = {
  current: 1 as const,
  gone: '',
  heirs: [],
  parts: [],
  headline: '',
  also: [],
}

/** Gives numbers that nobody has or had, one after another. */
export function freeNumbers(
  register: Pick<NumberRegister, 'isTaken'>,
  numberAt: NumberAt,
): () => Promise<string> {
  let count = 0
  return async () => {
    do count = count === 0 ? await nextFree((each) => register.isTaken(numberAt(each))) : count + 1
    while (await register.isTaken(numberAt(count)))
    return numberAt(count)
  }
}

/** Rows by article, with what is changed of them. */
class Rows {
  readonly changed = new Map<string, NumberRow>()
  readonly #rows: Map<string, NumberRow>

  constructor(rows: readonly NumberRow[]) {
    this.#rows = new Map(rows.map((row) => [row.number, row]))
  }

  of(articleId: string): NumberRow[] {
    return [...this.#rows.values()].filter((row) => row.articleId === articleId)
  }

  current(articleId: string): NumberRow | undefined {
    return this.of(articleId).find((row) => row.current === 1)
  }

  change(articleId: string, change: Partial<NumberRow>): void {
    for (const row of this.of(articleId)) this.give({ ...row, ...change })
  }

  give(row: NumberRow): void {
    this.#rows.set(row.number, row)
    this.changed.set(row.number, row)
  }
}

function headlineIn(document: PageDocument | undefined, articleId: string): string {
  const article = document?.content.find((node) => node.type === 'article' && node.attrs.id === articleId)
  const blocks = article?.content ?? []
  const named = blocks.find((block) => block.attrs.role === 'headline') ?? blocks[0]
  return (named?.content ?? [])
    .map((run) => run.text)
    .join('')
    .slice(0, 80)
}
