import { findMisread } from './chinese/findMisread'
import { findBlanks } from './findBlanks'
import { findBrackets } from './findBrackets'
import { findForms } from './findForms'
import { findNumbers } from './findNumbers'
import { findWords } from './latin/findWords'
import type { PageContext } from './pageContext'
import type { Suspect } from './suspect'

/** What is less certain than this is not shown. */
const leastScore = 0.35

/**
 * The places of a text that are probably wrong. A pure function of its arguments: a block is looked at anew when its
 * text changes. `prepareSuspects` loads what it knows of the language.
 *
 * @param text a block's text
 * @param language BCP 47 tag of the page
 * @returns in the order of the text; none overlaps another
 */
export function findSuspects(text: string, language: string, context: PageContext): Suspect[] {
  const chinese = language.startsWith('zh')
  const found = [
    ...findForms(text, chinese, context),
    ...findBrackets(text),
    ...findNumbers(text),
    ...findBlanks(text, language),
    ...(chinese ? findMisread(text, context) : []),
    ...findWords(text, chinese ? 'en' : language, context),
  ]
  return apart(found.filter(({ score }) => score >= leastScore))
}

/** Of suspects that overlap, the more certain one. */
function apart(found: readonly Suspect[]): Suspect[] {
  const kept: Suspect[] = []
  for (const each of found.toSorted((a, b) => b.score - a.score)) {
    const clear = kept.every(
      ({ from, to }) =>
        each.to < from ||
        each.from > to ||
        (each.to === from && each.from < from) ||
        (each.from === to && each.to > to),
    )
    if (clear) kept.push(each)
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to)
}
