import type { AST } from '@eslint-community/regexpp'
import { foldForSearch } from '../folding/searchFold'
import { unitKind, wordUnit } from '../folding/unitKind'

/** Characters of a range that are looked at: longer ones are no letters or digits in a row. */
const mostInRange = 256

/**
 * Stretches of an expression that are of letters and digits of scripts with blanks alone, so that what they meet lies
 * within one word: `[0-9]{4}` of `[0-9]{4}年`, `colou?r`. Such as may meet nothing are left out.
 */
export function wordRuns(elements: readonly AST.Element[]): string[] {
  const runs: string[] = []
  let run: AST.Element[] = []
  const endRun = () => {
    if (run.some(meetsSomething)) runs.push(run.map(({ raw }) => raw).join(''))
    run = []
  }
  for (const element of elements) {
    if (isOfWords(element)) run.push(element)
    else endRun()
  }
  endRun()
  return runs
}

/** Whether all that it meets are letters and digits of one word. */
export function isOfWords(element: AST.Element): boolean {
  switch (element.type) {
    case 'Character':
      return isOfWord(element.value)
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate
    case 'CharacterClass':
      return !element.negate && element.elements.length > 0 && element.elements.every(isOfWordsInClass)
    case 'Group':
      return !element.modifiers && element.alternatives.every(({ elements }) => elements.every(isOfWords))
    case 'CapturingGroup':
      return element.alternatives.every(({ elements }) => elements.every(isOfWords))
    case 'Quantifier':
      return isOfWords(element.element)
    default:
      return false
  }
}

function isOfWordsInClass(element: AST.CharacterClassElement): boolean {
  if (element.type === 'Character') return isOfWord(element.value)
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate
  if (element.type !== 'CharacterClassRange') return false
  const count = element.max.value - element.min.value + 1
  if (count > mostInRange) return false
  return Array.from({ length: count }, (_, i) => element.min.value + i).every(isOfWord)
}

/** Whether the index's words have it as an expression that makes no difference of case meets it. */
function isOfWord(character: number): boolean {
  const text = String.fromCodePoint(character)
  const folded = foldForSearch(text)
  return folded === text.toLowerCase() && folded.length === 1 && unitKind(folded.charCodeAt(0)) === wordUnit
}

function meetsSomething(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && meetsSomething(element.element)
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return element.alternatives.every(({ elements }) => elements.some(meetsSomething))
  return true
}
