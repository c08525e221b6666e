import type { Corpus } from '../../../src-core/corpus/corpus'
import { database } from '../database'
import type { CorpusRow } from '../libraryRows'
import { useLive } from '../useLive'
import { textHash } from './freezeCorpus'

/** The library's corpora, the last one first; undefined until the first answer. */
export function useCorpora(): CorpusRow[] | undefined {
  return useLive(async () => {
    const rows = await database.corpora.toArray()
    return rows.sort((a, b) => b.corpus.frozen.localeCompare(a.corpus.frozen))
  })
}

/** Texts read at a time. */
const chunk = 500

/** Hashes of a corpus's articles as they are in the library now, by id; articles that are gone are not among them. */
export async function hashesNow({ articles }: Corpus): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for (let start = 0; start < articles.length; start += chunk) {
    const ids = articles.slice(start, start + chunk).map(({ id }) => id)
    const [rows, texts] = await Promise.all([
      database.articles.bulkGet(ids),
      database.articleTexts.bulkGet(ids),
    ])
    rows.forEach((row, i) => {
      if (row && row.deleted === '') hashes.set(row.id, textHash(texts[i]?.text ?? ''))
    })
  }
  return hashes
}

/** Where the articles of a corpus stand, by id. */
export async function pagesOfArticles({ articles }: Corpus): Promise<Map<string, string>> {
  const rows = await database.articles.bulkGet(articles.map(({ id }) => id))
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.pageId]] : [])))
}

/** The texts of a corpus by their hashes, as they were when it was frozen. */
export async function frozenTexts({ articles }: Corpus): Promise<Map<string, string>> {
  const rows = await database.frozenTexts.bulkGet([...new Set(articles.map(({ hash }) => hash))])
  return new Map(rows.flatMap((row) => (row ? [[row.hash, row.text]] : [])))
}

/** Forgets a corpus, and the texts that no other one has. */
export async function forgetCorpus(id: string): Promise<void> {
  const { corpora, frozenTexts } = database
  await database.transaction('rw', [corpora, frozenTexts], async () => {
    const gone = await corpora.get(id)
    await corpora.delete(id)
    const needed = new Set<string>()
    await corpora.each(({ corpus }) => {
      for (const { hash } of corpus.articles) needed.add(hash)
    })
    const free = gone?.corpus.articles.map(({ hash }) => hash).filter((hash) => !needed.has(hash)) ?? []
    await frozenTexts.bulkDelete(free)
  })
}
