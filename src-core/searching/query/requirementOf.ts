import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { foldForSearch } from '../folding/searchFold'
import { signUnit, unitKind } from '../folding/unitKind'

/** Signs that a text has to hold to be met by an expression; `none` where nothing can be said. */
export type Requirement =
  | { kind: 'none' }
  | { kind: 'text'; text: string }
  | { kind: 'and' | 'or'; parts: Requirement[] }

const none: Requirement = { kind: 'none' }

/**
 * What every text met by the expression holds, so that others need not be looked through. Letters and digits of scripts
 * with blanks are left aside: an expression finds them within words, where no index knows them.
 *
 * @param source a valid expression with the flag `u`
 */
export function requirementOf(source: string): Requirement {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, true)
  return ofAlternatives(pattern.alternatives)
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Requirement {
  const parts = alternatives.map(ofAlternative)
  const [only] = parts
  if (parts.length === 1 && only) return only
  return parts.some(({ kind }) => kind === 'none') ? none : { kind: 'or', parts }
}

function ofAlternative({ elements }: AST.Alternative): Requirement {
  const parts: Requirement[] = []
  let run = ''
  const endRun = () => {
    if (run !== '') parts.push({ kind: 'text', text: run })
    run = ''
  }
  for (const element of elements) {
    const sign = signOf(element)
    if (sign !== null) run += sign
    else {
      endRun()
      const inner = ofElement(element)
      if (inner.kind !== 'none') parts.push(inner)
    }
  }
  endRun()
  const [only] = parts
  if (!only) return none
  return parts.length === 1 ? only : { kind: 'and', parts }
}

/** The sign that an element stands for, if it is one that the index knows anywhere. */
function signOf(element: AST.Element): string | null {
  if (element.type !== 'Character') return null
  const folded = foldForSearch(String.fromCodePoint(element.value))
  return unitKind(folded.charCodeAt(0)) === signUnit ? folded : null
}

function ofElement(element: AST.Element): Requirement {
  if (element.type === 'CapturingGroup' || element.type === 'Group')
    return ofAlternatives(element.alternatives)
  if (element.type !== 'Quantifier' || element.min === 0) return none
  const sign = signOf(element.element)
  return sign === null ? ofElement(element.element) : { kind: 'text', text: sign }
}
