import { letterCase } from './characters'

/** The blanks are those that French sets before a closing mark. */
const closers = codesOf('"\'”’」』）)]】》〉» \u00a0\u202f')
const sentenceEnds = codesOf('。！？!?…：:')
const weakEnds = codesOf('.．;；')
const stops = codesOf('。．.；;，,、')

function codesOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)))
}

/** Where `text` ends when marks that close quotes and brackets are looked through. Every line asks this. */
function endBeforeClosers(text: string): number {
  let end = text.length
  while (end > 0 && closers.has(text.charCodeAt(end - 1))) end--
  return end
}

/** Names in brackets after a stop: they sign the text before them. */
const signature = /(?<=[。！？!?.]["'”’」』]?\s?)[（(][^（()）。，,]{2,24}[)）]$/u

/**
 * Whether a line ends where a sentence ends; marks that close quotes and brackets, and a signature, are looked
 * through.
 */
export function endsSentence(text: string): boolean {
  const closing = text.charCodeAt(text.length - 1)
  if ((closing === 0xff09 || closing === 0x29) && signature.test(text)) return true
  const end = endBeforeClosers(text)
  const last = text.charCodeAt(end - 1)
  if (sentenceEnds.has(last)) return true
  return weakEnds.has(last) && !/\b\p{Lu}[.．]$/u.test(text.slice(Math.max(0, end - 4), end))
}

/** Whether a line ends in a full stop or its like: a headline hardly ever does. */
export function endsInStop(text: string): boolean {
  return stops.has(text.charCodeAt(endBeforeClosers(text) - 1))
}

/** Whether a line begins in the middle of a sentence: a small letter, or a mark that cannot begin a line. */
export function beginsInside(text: string): boolean {
  return /^(?:["'“‘(（]?\p{Ll}|[，。、；：！？）》」』】〉”’,.;:!?)\]%％-])/u.test(text)
}

/** The share of capital letters among a text's letters that have case. */
export function capitalShare(text: string): number {
  let capitals = 0
  let small = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) small++
    else if (code >= 0x41 && code <= 0x5a) capitals++
    else if (code < 0x80) continue
    else if (code >= 0xd800 && code <= 0xdfff) return capitalShareByClass(text)
    else if (letterCase(code) === 'small') small++
    else if (letterCase(code) === 'capital') capitals++
  }
  return capitals + small ? capitals / (capitals + small) : 0
}

function capitalShareByClass(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals + small ? capitals / (capitals + small) : 0
}
