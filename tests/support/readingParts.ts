import type { Reading, ReadPart } from '../../src-core/model/reading'

/** What needs no owner. */
const whiteSpace = /[\s\u200B\uFEFF\u00AD\p{Cc}]/u

/** All parts of a reading. */
export function partsOf(reading: Reading): ReadPart[] {
  const articles = reading.articles.flatMap((a) => [
    a.headline,
    a.kicker,
    a.subtitle,
    a.byline,
    ...a.displays,
    ...a.paragraphs,
  ])
  return [...articles, ...reading.other].filter((part) => part !== null)
}

/** The first raw character that is in two spans, or in none and no white space; −1 where all have one owner. */
export function misowned(text: string, reading: Reading): number {
  const owners = new Uint8Array(text.length)
  for (const part of partsOf(reading)) {
    for (const [start, end] of part.spans) for (let i = start; i < end; i++) owners[i] = (owners[i] ?? 0) + 1
  }
  return Array.from(owners).findIndex(
    (count, i) => count > 1 || (count === 0 && !whiteSpace.test(text.charAt(i))),
  )
}
