import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { foldForSearch } from '../folding/searchFold'
import { signUnit, unitKind } from '../folding/unitKind'
import { isOfWords, wordRuns } from './wordRuns'

/**
 * What a text has to hold to be met by an expression; `none` where nothing can be said. `word`: a word of a script with
 * blanks, folded, which this expression meets (`iu`).
 */
export type Requirement =
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'word'; expression: RegExp }
  | { kind: 'and' | 'or'; parts: Requirement[] }

const none: Requirement = { kind: 'none' }

/** Texts that a run of signs is told apart into at most: each is looked up. */
const mostTexts = 24

/**
 * What every text met by the expression holds, so that others need not be looked through. Small classes and alternatives
 * are told apart: `，[的了]` needs `，的` or `，了`. Letters and digits of scripts with blanks are met within words, so that the
 * expression's own piece is asked of each word: `[0-9]{4}年` needs a word that `[0-9]{4}` meets.
 *
 * @param source a valid expression with the flag `u`
 */
export function requirementOf(source: string): Requirement {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, true)
  return ofAlternatives(pattern.alternatives)
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Requirement {
  return anyOf(alternatives.map(ofAlternative))
}

function ofAlternative({ elements }: AST.Alternative): Requirement {
  const parts: Requirement[] = wordRuns(elements).map((source) => ({
    kind: 'word',
    expression: new RegExp(source, 'iu'),
  }))
  let run: string[] = []
  const endRun = () => {
    if (run.length > 0) parts.push(anyOf(run.map((text) => ({ kind: 'text', text }))))
    run = []
  }
  for (const element of elements) {
    const texts = textsOf(element)
    if (texts) {
      if (Math.max(1, run.length) * texts.length > mostTexts) endRun()
      run = run.length === 0 ? texts : afterEach(run, texts)
      continue
    }
    // What comes at least once ends what stands before it and begins what stands behind it.
    const often = element.type === 'Quantifier' && element.min > 0 ? textsOf(element.element) : null
    if (often && Math.max(1, run.length) * often.length <= mostTexts) {
      run = run.length === 0 ? often : afterEach(run, often)
    }
    endRun()
    if (often) run = often
    else {
      const inner = isOfWords(element) ? none : ofElement(element)
      if (inner.kind !== 'none') parts.push(inner)
    }
  }
  endRun()
  const [only] = parts
  if (!only) return none
  return parts.length === 1 ? only : { kind: 'and', parts }
}

function anyOf(parts: Requirement[]): Requirement {
  const [only] = parts
  if (!only || parts.some(({ kind }) => kind === 'none')) return none
  return parts.length === 1 ? only : { kind: 'or', parts }
}

/**
 * All texts that an element stands for, folded, if they are few and of signs that the index knows anywhere; null
 * otherwise. None of them is empty.
 */
function textsOf(element: AST.Element): string[] | null {
  switch (element.type) {
    case 'Character':
      return signsOf([element.value])
    case 'CharacterClass':
      return element.negate ? null : ofClass(element.elements)
    case 'Group':
    case 'CapturingGroup':
      return fewOf(element.alternatives.map(({ elements }) => ofSequence(elements)))
    case 'Quantifier':
      if (element.min !== element.max || element.min === 0 || element.min > 4) return null
      return ofSequence(Array.from({ length: element.min }, () => element.element))
    default:
      return null
  }
}

function ofSequence(elements: readonly AST.Element[]): string[] | null {
  let all: string[] | null = null
  for (const element of elements) {
    const texts = textsOf(element)
    if (!texts || (all ?? ['']).length * texts.length > mostTexts) return null
    all = all ? afterEach(all, texts) : texts
  }
  return all
}

function ofClass(elements: readonly AST.ClassRangesCharacterClassElement[] | readonly AST.Node[]) {
  return fewOf(
    elements.map((element) => {
      if (element.type === 'Character') return signsOf([element.value])
      if (element.type !== 'CharacterClassRange') return null
      const first = element.min.value
      const count = element.max.value - first + 1
      return count > mostTexts ? null : signsOf(Array.from({ length: count }, (_, i) => first + i))
    }),
  )
}

function fewOf(all: readonly (string[] | null)[]): string[] | null {
  if (all.length === 0 || all.some((texts) => texts === null)) return null
  const texts = [...new Set(all.flatMap((some) => some ?? []))]
  return texts.length > mostTexts ? null : texts
}

/** The characters as the index knows them, if it knows each anywhere. */
function signsOf(characters: readonly number[]): string[] | null {
  const signs = characters.map((character) => foldForSearch(String.fromCodePoint(character)))
  return signs.every((sign) => unitKind(sign.charCodeAt(0)) === signUnit) ? [...new Set(signs)] : null
}

const afterEach = (before: readonly string[], texts: readonly string[]) =>
  before.flatMap((start) => texts.map((text) => start + text))

function ofElement(element: AST.Element): Requirement {
  if (element.type === 'CapturingGroup' || element.type === 'Group')
    return ofAlternatives(element.alternatives)
  if (element.type !== 'Quantifier' || element.min === 0) return none
  return ofElement(element.element)
}
