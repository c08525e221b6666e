import { unitKind, wordUnit } from '../folding/unitKind'

/**
 * What stands before and after a place, for reading: a word that would be cut is left out, and an ellipsis says
 * that the text goes on. Scripts without blanks are cut at any character.
 *
 * @param from, to UTF-16 offsets of the place in `text`.
 * @param around UTF-16 units on each side, at most.
 */
export function wholeWordsAround(
  text: string,
  from: number,
  to: number,
  around: number,
): { before: string; after: string } {
  const start = wordStart(text, Math.max(0, from - around), from)
  const end = wordEnd(text, Math.min(text.length, to + around), to)
  return {
    before: `${start > 0 ? '…' : ''}${text.slice(start, from)}`,
    after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`,
  }
}

/** The nearest offset from `cut` up to `place` that stands inside no word and no pair of surrogates. */
function wordStart(text: string, cut: number, place: number): number {
  let at = cut
  while (at < place && isInside(text, at)) at++
  return text.charAt(at) === ' ' && at > 0 ? at + 1 : at
}

function wordEnd(text: string, cut: number, place: number): number {
  let at = cut
  while (at > place && isInside(text, at)) at--
  return text.slice(place, at).trimEnd().length + place
}

function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  const isPair = before >= 0xd800 && before < 0xdc00
  return isPair || (unitKind(before) === wordUnit && unitKind(after) === wordUnit)
}
