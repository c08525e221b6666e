import { toSimplified } from '../words/scripts'
import { type LanguageModel, languageModel } from './chinese/language'
import { type Suspect, suspect } from './suspect'

const blankInHan = /(?<=\p{sc=Han})[ \u3000]+(?=\p{sc=Han})/gu
const beforeSign = /(?<=[\p{L}\d])[ \u00a0]+(?=[,.](?:\s|$))|(?<=[\p{L}\d])[ \u00a0]+(?=[;:!?)](?:\s|$))/gu
const afterSign = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}[,;:])(?=\p{Ll}{2})/gu
const besideHanSign =
  /(?<=[，。；：？！、])[ \u3000]+(?=\p{sc=Han})|(?<=\p{sc=Han})[ \u3000]+(?=[，。；：？！、）》])/gu

/** Blanks that stand within a word or before a sign, and those that are missing after one. */
export function findBlanks(text: string, language: string): Suspect[] {
  const found: Suspect[] = []
  const each = (form: RegExp, find: (span: readonly [number, number]) => Suspect | null) => {
    for (const match of text.matchAll(form)) {
      const one = find([match.index, match.index + match[0].length])
      if (one) found.push(one)
    }
  }
  if (/^(?:zh|ja)/.test(language)) {
    if (language.startsWith('zh'))
      each(blankInHan, (span) =>
        splitsWord(text, span) ? suspect('blank', 'blank-in-word', span, 0.75, '') : null,
      )
    each(besideHanSign, (span) => suspect('blank', 'blank-before-sign', span, 0.6, ''))
    return found
  }
  const french = language.startsWith('fr')
  each(beforeSign, (span) =>
    french && !/[,.]/.test(text.charAt(span[1]))
      ? null
      : suspect('blank', 'blank-before-sign', span, 0.7, ''),
  )
  each(/(?<=\S) {2,}(?=\S)/g, (span) => suspect('blank', 'blank-before-sign', span, 0.6, ' '))
  each(afterSign, (span) =>
    /(?:www|http|@)\S*$/.test(text.slice(0, span[0])) ? null : suspect('blank', 'blank-lost', span, 0.7, ' '),
  )
  return found
}

/** The characters on both sides are one word, and better one than two. */
function splitsWord(text: string, [from, to]: readonly [number, number]): boolean {
  const model = languageModel()
  const left = [...text.slice(Math.max(0, from - 3), from).replace(/^.*[^\p{sc=Han}]/su, '')]
    .map(toSimplified)
    .join('')
  const right = [...text.slice(to, to + 3).replace(/[^\p{sc=Han}].*$/su, '')].map(toSimplified).join('')
  for (let l = 1; l <= left.length; l++)
    for (let r = 1; r <= right.length; r++) {
      const [before, after] = [left.slice(-l), right.slice(0, r)]
      if (together(before + after, before, after, model)) return true
    }
  return false
}

function together(whole: string, left: string, right: string, model: LanguageModel): boolean {
  const levels = [whole, left, right].map((word) => model.tree.levelOf(word))
  const [joined = -1, before = -1, after = -1] = levels
  if (joined < 7) return false
  const cost = (level: number) => (level < 0 ? 16 : model.wordCost(level))
  return model.wordCost(joined) < cost(before) + cost(after) - 5
}
