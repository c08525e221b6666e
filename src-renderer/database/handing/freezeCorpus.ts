import { sha256 } from '../../../src-core/archive/sha256'
import { canonicalJson } from '../../../src-core/corpus/canonicalJson'
import { type Corpus, type CorpusArticle, compareArticles } from '../../../src-core/corpus/corpus'
import { database } from '../database'
import { citedOf } from './citedArticles'
import { type HandedArticle, tableArticles } from './tableArticles'

interface FreezeWishes {
  scope: { pageIds: readonly string[]; articleIds: readonly string[] }
  name: string
  query: unknown
  by: string
  generator: string
  /** ISO 8601 in UTC. */
  frozen: string
  signal: AbortSignal
  /** Articles frozen so far. */
  progress: (done: number) => void
}

/** SHA-256 of a text in UTF-8, as hex. */
export const textHash = (text: string) => sha256(new TextEncoder().encode(text))

/** Keeps a selection as it is: its texts, and what is known of each article. The id of the corpus; undefined where it was cancelled. */
export async function freezeCorpus(wishes: FreezeWishes): Promise<string | undefined> {
  const { scope, name, query, by, generator, frozen, signal, progress } = wishes
  const profiles = new Map<string, string>()
  await database.profiles.each((profile) => {
    profiles.set(profile.publication, textHash(canonicalJson(profile)))
  })
  const articles: CorpusArticle[] = []
  for await (const some of tableArticles(scope, true)) {
    if (signal.aborted) return undefined
    articles.push(...(await frozenArticles(some, profiles)))
    progress(articles.length)
  }
  const id = crypto.randomUUID()
  const corpus: Corpus = {
    format: 'galley-corpus',
    version: 1,
    name,
    frozen,
    by,
    generator,
    query,
    articles: articles.sort(compareArticles),
  }
  await database.corpora.put({ id, corpus })
  return id
}

async function frozenArticles(
  articles: readonly HandedArticle[],
  profiles: ReadonlyMap<string, string>,
): Promise<CorpusArticle[]> {
  const pageIds = [...new Set(articles.map(({ pageId }) => pageId))]
  const [pages, sources, cited] = await Promise.all([
    database.pages.bulkGet(pageIds),
    database.sources.bulkGet(pageIds),
    citedOf(articles),
  ])
  const pageOf = new Map(pageIds.map((id, i) => [id, { page: pages[i], engine: sources[i]?.reading.engine }]))
  const hashes = articles.map(({ text }) => textHash(text))
  await database.frozenTexts.bulkPut(articles.map(({ text }, i) => ({ hash: hashes[i] ?? '', text })))
  return articles.flatMap((article, i) => {
    const { page, engine = '' } = pageOf.get(article.pageId) ?? {}
    const known = cited[i]
    if (!page || !known) return []
    return {
      ...known,
      hash: hashes[i] ?? '',
      length: article.text.length,
      dump: page.dumpId,
      dumpPlace: page.place,
      place: article.order,
      engine,
      profile: profiles.get(page.publication) ?? '',
    }
  })
}
