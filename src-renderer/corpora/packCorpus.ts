import { strToU8, zipSync } from 'fflate'
import type { Corpus } from '../../src-core/corpus/corpus'
import { corpusFiles } from '../../src-core/corpus/corpusFiles'
import { safeFileName } from '../../src-core/exports/safeFileName'
import { frozenTexts } from '../database/handing/corpora'

/**
 * A corpus as a zip whose bytes follow from the corpus alone: entries are stored and not deflated, since two compressors
 * give two results, and dated the first day that a zip knows, by the wall clock of every zone.
 */
export async function packCorpus(corpus: Corpus) {
  const texts = await frozenTexts(corpus)
  const files = corpusFiles(corpus, (hash) => {
    const text = texts.get(hash)
    if (text === undefined) throw new Error('a frozen text is missing')
    return text
  })
  const mtime = new Date(1980, 0, 1)
  const entries = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]))
  const bytes = zipSync(entries, { level: 0, mtime })
  return { name: safeFileName(corpus.name, 'zip'), bytes, mediaType: 'application/zip' }
}
