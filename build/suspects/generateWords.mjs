/**
 * Writes src-core/suspects/data/german.json and french.json, the words by which unknown ones are told. Run with
 * `npx tsx build/suspects/generateWords.mjs`, after
 *
 *     npm install --no-save all-the-german-words@1.1.0 an-array-of-german-words@1.2.0 \
 *       an-array-of-french-words@2.0.0
 *
 * They are needed for this alone, and by nobody who builds or runs Galley. docs/suspects.md says where the words come
 * from, and under which licence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCompound } from '../../src-core/suspects/latin/isCompound.ts'
import { root } from '../ensureBuilt.mjs'
import { packWords } from './packWords.mjs'

const modules = process.argv[2] ?? join(root, 'node_modules')
const read = (path) => JSON.parse(readFileSync(join(modules, path), 'utf8'))
/** So many of the most frequent words count as common. */
const commonWords = 12_000

/** The letters of both languages and of what they borrow; a word with another one is a foreign name. */
const form = /^[a-zàâäåæçéèêëîïíñóôöøœùûüúÿßáãš]{2,24}$/iu
const isAbbreviation = (word) => word === word.toUpperCase()
const listed = (words) =>
  new Set(words.filter((word) => form.test(word) && !isAbbreviation(word)).map((word) => word.toLowerCase()))

const german = listed(read('all-the-german-words/woerter.json'))
write('german', {
  source:
    'Letterpress’s word list (CC0) and Wiktionary (CC BY-SA 3.0) by way of all-the-german-words; what is common by way of an-array-of-german-words (MIT). Written by build/suspects/generateWords.mjs; this file is under CC BY-SA 3.0.',
  common: read('an-array-of-german-words/words.json')
    .filter((word) => german.has(word) && word.length > 1)
    .slice(0, commonWords),
  words: withoutCompounds(german),
})
const french = listed(read('an-array-of-french-words/index.json'))
write('french', {
  source:
    'Letterpress’s word list (CC0) by way of an-array-of-french-words. Written by build/suspects/generateWords.mjs.',
  common: [],
  words: french,
})

/** Compounds of kept words are left out: they are recognised as such. */
function withoutCompounds(words) {
  const kept = new Set()
  const has = (part) => kept.has(part)
  for (const word of [...words].sort((a, b) => a.length - b.length))
    if (!isCompound(word, has, 0)) kept.add(word)
  return kept
}

function write(name, { source, common, words }) {
  const json = { source, common: common.sort().join(' '), ...packWords(words) }
  writeFileSync(join(root, `src-core/suspects/data/${name}.json`), `${JSON.stringify(json, null, 2)}\n`)
  console.log(`${name}: ${words.size} words, ${Math.round(json.edges.length / 1000)} kB`)
}
