import scripts from './scripts.json'
import { variantSide } from './variants'

const toSimplifiedOf = unpack(scripts.toSimplified)
const toTraditionalOf = unpack(scripts.toTraditional)

/** A character's simplified form; itself where it has none. */
export function toSimplified(character: string): string {
  return toSimplifiedOf.get(character)?.[0] ?? character
}

/** The usual traditional form of a character, itself where it has none. */
export function toTraditional(character: string): string {
  return toTraditionalOf.get(character)?.[0] ?? character
}

/** Simplified text does not use the character. */
export function isTraditionalOnly(character: string): boolean {
  const simple = toSimplifiedOf.get(character)
  return simple !== undefined && !simple.includes(character) && !toTraditionalOf.has(character)
}

/** Traditional text does not use the character. The tables alone would say so of 云 and 准, which it does use. */
export function isSimplifiedOnly(character: string): boolean {
  return variantSide(character.charCodeAt(0)) < 0
}

function unpack(packed: string): Map<string, string> {
  return new Map(packed.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]))
}
