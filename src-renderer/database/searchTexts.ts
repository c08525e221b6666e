import { database } from './database'
import { findIn, foldText } from './foldText'

/** Where a text was found: the article, and a stretch of its text with the hit in it. */
export interface TextHit {
  articleId: string
  pageId: string
  before: string
  hit: string
  after: string
}

/** Rows that are in memory at a time. */
const chunk = 500
/** Characters shown on either side of a hit. */
const around = 24

/**
 * Scans every article's text for `wanted`, whatever its case and width. Gives the hits found so far after each chunk,
 * one hit per article; ends early when `signal` is aborted.
 */
export async function* searchTexts(wanted: string, signal: AbortSignal): AsyncGenerator<TextHit[]> {
  const folded = foldText(wanted.trim())
  let last = ''
  while (folded && !signal.aborted) {
    const rows = await database.articleTexts.where('id').above(last).limit(chunk).toArray()
    if (signal.aborted) return
    yield rows.flatMap(({ id, pageId, text }) => {
      const at = findIn(text, folded)
      if (at < 0) return []
      const end = at + folded.length
      return {
        articleId: id,
        pageId,
        before: text.slice(Math.max(0, at - around), at),
        hit: text.slice(at, end),
        after: text.slice(end, end + around),
      }
    })
    const next = rows.at(-1)?.id
    if (next === undefined || rows.length < chunk) return
    last = next
  }
}
