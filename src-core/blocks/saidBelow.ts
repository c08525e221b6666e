import type { Line } from '../model/line'

/** Lines below in which a headline's words are looked for: its lead. */
const leadLines = 5
/** Letters by which a word is told from others, whatever its ending. */
const stem = 5

/**
 * Which share of a line's words, or pairs of Han characters, the few lines below it say, too. A headline is about what
 * its lead is about; a line inside a text hardly ever says what the next ones say again.
 */
export function saidBelow(lines: readonly Line[], i: number): number {
  const text = lines[i]?.clean ?? ''
  const han = lines[i]?.script === 'cjk'
  let below = ''
  for (const line of lines.slice(i + 1, i + 1 + leadLines)) below += han ? line.clean : ` ${line.clean}`
  const own = han ? pairsOf(text) : stemsOf(text)
  const where = han ? below : below.toLowerCase()
  let said = 0
  for (const word of own) if (where.includes(word)) said++
  return own.size < leastWords ? 0 : said / own.size
}

/** A share of fewer words says nothing. */
const leastWords = 3

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2))
  }
  return pairs
}

/** The beginnings of a text's longer words, with the blank before them; short words are those of any text. */
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]{4,}/gu)) stems.add(word.toLowerCase().slice(0, stem))
  return stems
}
