import type { Line } from '../model/line'
import { isCjkLetter, isCjkPunctuation, isSharedPunctuation } from '../words/characters'

/** More characters than this no extractor puts on a line when it reads a vertical column from top to bottom. */
const mostCharacters = 2

/**
 * Whether `line` may be one step down a vertical column: a Han character or two (a digit pair, a character and
 * the mark that follows it).
 */
export function isVertical(line: Line): boolean {
  // Two characters outside the basic plane and a blank.
  if (line.clean.length > 5) return false
  const characters = [...line.clean].filter((character) => character !== ' ')
  return (
    characters.length <= mostCharacters &&
    characters.every((character) => {
      const code = character.codePointAt(0) ?? 0
      return (
        isCjkLetter(code) ||
        isCjkPunctuation(code) ||
        isSharedPunctuation(code) ||
        /[\d|︱-﹏]/u.test(character)
      )
    })
  )
}
