import { letterConfusions } from '../../src-core/suspects/latin/confusions'
import {
  isSimplifiedOnly,
  isTraditionalOnly,
  toSimplified,
  toTraditional,
} from '../../src-core/words/scripts'
import { randomFrom } from '../support/layOut'
import { latinMisreadings, lookAlikes, takenApart } from './heldOutConfusions'

/** An error put into a text: where it stands in the new text, and what stood there. */
export interface Planted {
  from: number
  to: number
  printed: string
  kind: string
}

type Wrong = (text: string, at: number) => { to: number; read: string } | null | false

const byPrinted = group(lookAlikes)
const apartByPrinted = group(takenApart)
const unseen = group(
  latinMisreadings.filter(
    ([printed, read]) => !letterConfusions.some((each) => each.read === read && each.printed === printed),
  ),
)
const han = /\p{sc=Han}/u

/** How errors come about, with a share of all errors each. */
const chinese: [kind: string, share: number, wrong: (random: () => number) => Wrong][] = [
  ['look-alike', 0.62, (random) => (text, at) => oneOf(byPrinted.get(text.charAt(at)), at + 1, random)],
  ['taken apart', 0.1, (random) => (text, at) => oneOf(apartByPrinted.get(text.charAt(at)), at + 1, random)],
  [
    'doubled',
    0.07,
    () => (text, at) => (han.test(text.charAt(at)) ? { to: at + 1, read: text.charAt(at).repeat(2) } : null),
  ],
  ['dropped', 0.07, () => (text, at) => (han.test(text.charAt(at)) ? { to: at + 1, read: '' } : null)],
  ['script', 0.05, () => otherScript],
  [
    'bracket',
    0.05,
    () => (text, at) => (/[“”（）《》「」]/.test(text.charAt(at)) ? { to: at + 1, read: '' } : null),
  ],
  [
    'width',
    0.04,
    () => (text, at) =>
      /[，；：？！]/.test(text.charAt(at)) ? { to: at + 1, read: text.charAt(at).normalize('NFKC') } : null,
  ],
]
const latin: typeof chinese = [
  [
    'letters',
    0.75,
    (random) => (text, at) =>
      inWord(text, at) &&
      oneOf(
        unseen.get(text.charAt(at)) ?? unseen.get(text.slice(at, at + 2)),
        at + (unseen.has(text.charAt(at)) ? 1 : 2),
        random,
      ),
  ],
  [
    'doubled',
    0.07,
    () => (text, at) => (inWord(text, at) ? { to: at + 1, read: text.charAt(at).repeat(2) } : null),
  ],
  ['dropped', 0.08, () => (text, at) => (inWord(text, at) ? { to: at + 1, read: '' } : null)],
  [
    'blank',
    0.05,
    () => (text, at) => (/[a-z] [a-z]/.test(text.slice(at - 1, at + 2)) ? { to: at + 1, read: '' } : null),
  ],
  [
    'digits',
    0.05,
    () => (text, at) =>
      /\d/.test(text.charAt(at)) &&
      /[01589]/.test(text.charAt(at)) &&
      /\d/.test(text.charAt(at + 1) + text.charAt(at - 1))
        ? { to: at + 1, read: { 0: 'O', 1: 'l', 5: 'S', 8: 'B', 9: 'g' }[text.charAt(at)] ?? '' }
        : null,
  ],
]

/** Puts about one error in so many characters into a text; the same text always gets the same ones. */
export function plantErrors(
  text: string,
  every: number,
  isChinese: boolean,
): { text: string; planted: Planted[] } {
  const random = randomFrom(text.slice(0, 200))
  const ways = isChinese ? chinese : latin
  const wanted = Math.round(text.length / every)
  const taken: { from: number; to: number; read: string; kind: string }[] = []
  for (let i = 0; i < wanted; i++) {
    const pick = random()
    const way =
      ways.find((_, k) => pick < ways.slice(0, k + 1).reduce((sum, [, share]) => sum + share, 0)) ?? ways[0]
    if (!way) break
    const wrong = way[2](random)
    for (let tries = 0; tries < 400; tries++) {
      const at = Math.floor(random() * text.length)
      const made = wrong(text, at)
      if (!made || taken.some((each) => Math.abs(each.from - at) < 6)) continue
      taken.push({ from: at, to: made.to, read: made.read, kind: way[0] })
      break
    }
  }
  let out = ''
  let at = 0
  const planted: Planted[] = []
  for (const { from, to, read, kind } of taken.toSorted((a, b) => a.from - b.from)) {
    out += text.slice(at, from)
    planted.push({ from: out.length, to: out.length + read.length, printed: text.slice(from, to), kind })
    out += read
    at = to
  }
  return { text: out + text.slice(at), planted }
}

function otherScript(text: string, at: number): { to: number; read: string } | null {
  const character = text.charAt(at)
  const other = isSimplifiedOnly(character)
    ? toTraditional(character)
    : isTraditionalOnly(character)
      ? toSimplified(character)
      : character
  return other === character ? null : { to: at + 1, read: other }
}

const inWord = (text: string, at: number) => /^[\p{Ll}]{3}$/u.test(text.slice(at - 1, at + 2))

function oneOf(all: readonly string[] | undefined, to: number, random: () => number) {
  const read = all?.[Math.floor(random() * all.length)]
  return read === undefined ? null : { to, read }
}

function group(table: readonly (readonly [string, string])[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>()
  for (const [printed, read] of table) grouped.set(printed, [...(grouped.get(printed) ?? []), read])
  return grouped
}
