import type { Line } from '../model/line'
import { isCjkLetter } from '../words/characters'

/** Lines below in which a headline's words are looked for: its lead. */
const leadLines = 5
/** Shares from which half and most of a line's words are said; smaller ones tell nothing. */
export const halfSaid = 0.45
export const mostSaid = 0.6
/** Letters by which a word is told from others, whatever its ending. */
const stem = 5

/**
 * Which share of a line's words, or pairs of Han characters, the few lines below it say, too. A headline is about what
 * its lead is about; a line inside a text hardly ever says what the next ones say again. 0 where no more than `halfSaid`.
 */
export function saidBelow(lines: readonly Line[], i: number): number {
  const line = lines[i]
  const han = line?.script === 'cjk'
  let below = ''
  for (let k = i + 1; k <= i + leadLines; k++)
    below += han ? (lines[k]?.clean ?? '') : ` ${lines[k]?.clean ?? ''}`
  return han ? pairsSaid(line.clean, below) : stemsSaid(line?.clean ?? '', below.toLowerCase())
}

/** A share of fewer words says nothing. */
const leastWords = 3

/** Every line that may be a headline is asked: no pattern, no set of pairs, and no look at pairs that do not matter. */
function pairsSaid(text: string, below: string): number {
  const bearable = (1 - halfSaid) * (text.length - 1)
  let all = 0
  let said = 0
  for (let at = 0; at + 1 < text.length; at++) {
    if (!isCjkLetter(text.charCodeAt(at)) || !isCjkLetter(text.charCodeAt(at + 1))) continue
    all++
    if (below.includes(text.slice(at, at + 2))) said++
    else if (all - said > bearable) return 0
  }
  return all < leastWords ? 0 : said / all
}

/** By the beginnings of the longer words; short words are those of any text. */
function stemsSaid(text: string, below: string): number {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{4,}/gu)) stems.add(word.toLowerCase().slice(0, stem))
  let said = 0
  for (const each of stems) if (below.includes(each)) said++
  return stems.size < leastWords ? 0 : said / stems.size
}
