const counted =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\u30fb\u30fc\uff01-\uff5e]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\u30fb\u30fc\uff01-\uff5e]+/gu
const word = /[\p{L}\p{N}]/u
const eastAsian = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\u30fb\u30fc\uff01-\uff5e]$/u

/**
 * How many words a text has (字数), by the rule of the common word processors: each Chinese or Japanese character and
 * each of their punctuation marks is one; of other scripts each run without blanks that has a letter or a digit is one.
 */
export function countWords(text: string): number {
  let count = 0
  for (const [piece] of text.matchAll(counted)) {
    if (piece !== '\u3000' && (eastAsian.test(piece) || word.test(piece))) count += 1
  }
  return count
}
