import type { Shelf } from '../../src-core/catalogue/shelf'
import type { Corpus } from '../../src-core/corpus/corpus'

/** A page whose light rows changed since the catalogue was kept last. */
export interface Touched {
  pageId: string
  /** Another one with each change. */
  stamp: string
}

/** A part of the catalogue as it is kept for the next start. */
export interface ShelfRow {
  id: number
  shelf: Shelf
}

/** How a page's lines lie on it, for its thumbnail: apart, so that lists load it for the rows on screen only. */
export interface Thumbnail {
  pageId: string
  /** What `pageStripes` gives. */
  stripes: Uint8Array<ArrayBuffer>
}

/** One import, to be taken back as one. */
export interface ImportRow {
  id: string
  /** What it was called: the folder, or the first file. */
  name: string
  started: string
  ended: string
  pages: number
}

/** What belongs to the library and not to the window: patterns, own fields, saved filters. */
export interface Preference {
  key: string
  value: unknown
}

/** What a table's mapping has exported of a page, so that the next run takes only what changed since. */
export interface TableExport {
  /** The mapping's id, a blank, the page's id. */
  id: string
  mappingId: string
  pageId: string
  /** ISO 8601 in UTC. */
  at: string
  /** By article, what `rowHash` gave. */
  hashes: Record<string, number>
}

/** A frozen corpus. */
export interface CorpusRow {
  id: string
  corpus: Corpus
}

/** A text as some corpus has it, by its SHA-256 as hex: kept once, and for as long as a corpus needs it. */
export interface FrozenText {
  hash: string
  text: string
}

/** A random sample of articles to be proofread: how it was drawn, so that it can be drawn again. */
export interface Sample {
  id: string
  name: string
  /** ISO 8601 in UTC. */
  made: string
  /** Who drew it; may be empty. */
  author: string
  seed: string
  /** Above 0, at most 1. */
  share: number
  /** Articles that it was drawn from, and drawn. */
  population: number
  articles: number
}

/** An article of a sample as it stood when it was drawn: what differs from it since was an error. */
export interface SampledArticle {
  sampleId: string
  articleId: string
  pageId: string
  /** In which it was drawn, from 0. */
  place: number
  headline: string
  text: string
  /** When it was proofread without being given a status (ISO 8601 in UTC); empty while it was not. */
  read: string
}
