/** What German puts between two nouns. */
const links = ['', 's', 'n', 'en', 'es', 'er', 'e']
/** Shorter parts would make words of any letters. */
const shortest = 4

/** Whether a German word (lower case) is two known ones set together, or three: Stadt-rats-wahl. */
export function isCompound(word: string, has: (part: string) => boolean, depth = 1): boolean {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const last = word.slice(at)
    if (!has(last) && !(depth > 0 && isCompound(last, has, depth - 1))) continue
    for (const link of links) {
      const first = word.slice(0, at - link.length)
      if (first.length >= shortest && word.slice(first.length, at) === link && has(first)) return true
    }
  }
  return false
}
