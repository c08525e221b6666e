import { type Suspect, suspect } from './suspect'

const pairs = ['“”', '「」', '『』', '《》', '〈〉', '（）', '()', '【】', '〔〕', '[]', '［］', '«»', '〖〗']
const closing = new Map(pairs.map(([open = '', close = '']) => [open, close]))
const opening = new Map(pairs.map(([open = '', close = '']) => [close, open]))
/** A full-width bracket is closed by a half-width one now and then: a width, not a gap. */
const kin = new Map([
  ['(', '）'],
  ['（', ')'],
])

/** Brackets and quotation marks without their other half in the same text. */
export function findBrackets(text: string): Suspect[] {
  const found: Suspect[] = []
  const open: { sign: string; at: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (closing.has(sign)) {
      const last = open.at(-1)
      // A quotation within itself is not set with the same marks: the second one closes.
      if (sign === '“' && last?.sign === '“' && !/[：:，,\s]$/.test(text.slice(0, i))) {
        found.push(suspect('bracket', 'opens-again', [i, i + 1], 0.8, '”'))
        open.pop()
      } else open.push({ sign, at: i })
    } else if (opening.has(sign)) {
      const last = open.at(-1)
      if (last && (closing.get(last.sign) === sign || kin.get(last.sign) === sign)) open.pop()
      else if (isListNumber(text, i) || isFace(text, i)) continue
      else {
        const earlier = open.findLastIndex((each) => closing.get(each.sign) === sign)
        if (earlier >= 0) {
          for (const lost of open.splice(earlier).slice(1)) found.push(neverClosed(lost))
        } else found.push(suspect('bracket', 'never-opened', [i, i + 1], 0.7, ''))
      }
    }
  }
  // A quotation that fills a paragraph to its end may go on in the next.
  for (const lost of open)
    if (!(/[“「«]/.test(lost.sign) && isParagraph(text, lost.at))) found.push(neverClosed(lost))
  return found
}

const neverClosed = ({ at }: { at: number }) => suspect('bracket', 'never-closed', [at, at + 1], 0.7, '')

/** `1)`, `a)`, `（1）`'s like without an opening bracket. */
const isListNumber = (text: string, at: number) =>
  /(?:^|[\s，。；;,:：])[\w一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 5), at))
const isFace = (text: string, at: number) => /[:;=]-?$/.test(text.slice(Math.max(0, at - 2), at))
const isParagraph = (text: string, at: number) => text.slice(0, at).trim() === ''
