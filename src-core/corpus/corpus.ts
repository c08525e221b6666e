import type { CitedArticle } from '../citations/citedArticle'

/** One article of a frozen corpus. What it says of itself is what was known when it was frozen. */
export interface CorpusArticle extends CitedArticle {
  /** SHA-256 of its text in UTF-8, as hex. */
  hash: string
  /** Characters of its text (UTF-16 units). */
  length: number
  /** Of the dump that its page came from: SHA-256 of the bytes, as hex. */
  dump: string
  /** Its page's place in the dump, and its own place on the page, both from 0. */
  dumpPlace: number
  place: number
  /** The engine that read its page, e.g. `1.0.0`. */
  engine: string
  /** SHA-256 of its newspaper's profile when it was frozen, as hex; empty where none was kept. */
  profile: string
}

/** A selection of articles that is not changed any more, to be cited: docs/formats/galley-corpus.md. */
export interface Corpus {
  format: 'galley-corpus'
  version: 1
  name: string
  /** ISO 8601 in UTC. */
  frozen: string
  /** The editor's name; may be empty. */
  by: string
  /** The version of Galley that froze it. */
  generator: string
  /** What was asked for, in the words of the library's filter; null where the articles were picked one by one. */
  query: unknown
  /** In the order of `compareArticles`. */
  articles: CorpusArticle[]
}

/**
 * The order of a corpus: by newspaper, day, page, dump and place, compared by code unit. It rests on nothing that another
 * library could have otherwise, such as the order of import or the language of the system.
 */
export function compareArticles(a: CorpusArticle, b: CorpusArticle): number {
  return (
    compare(a.publication, b.publication) ||
    compare(a.date, b.date) ||
    compare(a.page.padStart(4, '0'), b.page.padStart(4, '0')) ||
    compare(a.dump, b.dump) ||
    a.dumpPlace - b.dumpPlace ||
    a.place - b.place ||
    compare(a.id, b.id)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
