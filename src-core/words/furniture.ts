import { eastAsianWeekday, months, weekdays } from './calendar'
import { withoutDates } from './findDate'
import type { PageWords } from './pageWords'
import { allPageWords } from './pageWordsOf'
import { publicationIn } from './papers'

/** Longer lines say more than a running head does. */
const longest = 80

/** The number of an issue or volume, a price, a day without its year. */
const issue =
  /(?:第|总第|總第)\s*[\d〇零一二三四五六七八九十百千,，]+\s*[期号號]|(?:No|Nr|N°|Nº|Vol|Jahrgang|Année|Jg)\.?\s*[\dIVXLC.]+|\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}월 ?\d{1,2}일|(?:Preis|Prix|Price|售价|售價|定价|定價|零售)\s*\S{1,12}/gu

/**
 * Whether a line is made of nothing but what running heads are made of: a paper's name, dates, weekdays, page
 * and issue numbers, names of sections. Such a line is furniture at a page's edge; elsewhere it may be a subhead.
 */
export function isFurnitureLine(text: string): boolean {
  if (text.length > longest || !/[\p{L}\p{N}]/u.test(text)) return false
  const publication = publicationIn(text)
  let bare = withoutDates(publication ? text.replace(publication, ' ') : text)
  for (const part of [issue, eastAsianWeekday]) bare = bare.replace(part, ' ')
  return allPageWords.some((words) =>
    saysNothingElse(bare.replace(words.folio, ' ').replace(words.editor, ' '), words),
  )
}

function saysNothingElse(text: string, { sections }: PageWords): boolean {
  const letters = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return letters.every((word) => {
    const lower = word.toLowerCase()
    return sections.has(lower) || weekdays.has(lower) || months.has(lower)
  })
}
