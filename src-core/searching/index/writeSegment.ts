import { foldUnit } from '../folding/searchFold'
import { ByteWriter } from './ByteWriter'
import type { RandomFile } from './files'
import { KeyTableWriter } from './KeyTable'
import { layOutTerms, type Terms } from './layOutTerms'
import { packText } from './packText'
import { writeRice } from './rice'
import { bytesOf, writeSections } from './sections'
import type { IndexedArticle } from './shelf'
import { encodeText, TextCode } from './TextCode'
import { writeVocabulary } from './Vocabulary'

/**
 * Writes articles as a segment: their texts, and for every sign (with the unit after it) and every word where it
 * stands. Positions count the units of all texts, one after another, with one between two.
 */
export function writeSegment(
  file: RandomFile,
  articles: readonly Pick<IndexedArticle, 'id' | 'text'>[],
): void {
  const units = new Uint16Array(articles.reduce((sum, { text }) => sum + text.length + 1, 0))
  const counts = new Uint32Array(0x10000)
  let at = 0
  for (const { text } of articles) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      counts[unit] = (counts[unit] ?? 0) + 1
      units[at++] = foldUnit(unit)
    }
    at += 1
  }
  const terms = layOutTerms(units)
  const vocabulary = writeVocabulary(terms.vocabulary)
  const { postings, signs, words } = writePostings(terms, units)
  const code = TextCode.of(counts)
  const { texts, starts } = writeTexts(articles, code)
  const keys = signs.index()
  const wordKeys = words.index()
  writeSections(
    file,
    {
      texts: texts.bytes(),
      postings: postings.bytes(),
      signs: signs.bytes.bytes(),
      words: words.bytes.bytes(),
      ids: packText(articles.map(({ id }) => id).join('\n')),
      lengths: bytesOf(Uint32Array.from(articles, ({ text }) => text.length)),
      textStarts: bytesOf(starts),
      code: bytesOf(code.units),
      signKeys: bytesOf(keys.keys),
      signBlocks: bytesOf(keys.blocks),
      signPostings: bytesOf(keys.postings),
      vocabulary: vocabulary.bytes.bytes(),
      vocabularyFirsts: packText(vocabulary.firsts.join('\n')),
      vocabularyBlocks: bytesOf(vocabulary.blocks),
      wordKeys: bytesOf(wordKeys.keys),
      wordBlocks: bytesOf(wordKeys.blocks),
      wordPostings: bytesOf(wordKeys.postings),
    },
    segmentTables,
  )
}

/** What of a segment is in memory. */
const segmentTables = [
  'ids',
  'lengths',
  'textStarts',
  'code',
  'signKeys',
  'signBlocks',
  'signPostings',
  'wordKeys',
  'wordBlocks',
  'wordPostings',
  'vocabularyFirsts',
  'vocabularyBlocks',
]

function writeTexts(articles: readonly { text: string }[], code: TextCode) {
  const codes = code.encoder()
  const texts = new ByteWriter(1 << 20)
  const starts = new Uint32Array(articles.length + 1)
  articles.forEach(({ text }, i) => {
    starts[i] = texts.length
    encodeText(text, codes, texts)
  })
  starts[articles.length] = texts.length
  return { texts, starts }
}

function writePostings({ signs: places, words: wordPlaces, of }: Terms, units: Uint16Array) {
  const range = units.length
  const postings = new ByteWriter(1 << 20)
  const signs = new KeyTableWriter()
  const keyAt = (place: number) => (units[place] ?? 0) * 0x10000 + (units[place + 1] ?? 0)
  for (let from = 0; from < places.length; ) {
    const key = keyAt(places[from] ?? 0)
    let to = from + 1
    while (to < places.length && keyAt(places[to] ?? 0) === key) to++
    const begin = postings.length
    writeRice(postings, places, from, to, range)
    signs.add(key, to - from, begin, postings.length - begin)
    from = to
  }
  const words = new KeyTableWriter()
  for (let from = 0; from < wordPlaces.length; ) {
    let to = from + 1
    while (to < of.length && of[to] === of[from]) to++
    const begin = postings.length
    writeRice(postings, wordPlaces, from, to, range)
    words.add(of[from] ?? 0, to - from, begin, postings.length - begin)
    from = to
  }
  return { postings, signs, words }
}
