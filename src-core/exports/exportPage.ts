import type { PageDocument } from '../model/document'
import type { Reading } from '../model/reading'
import type { Vocabulary } from '../model/vocabulary'

/** Everything that is known of one page, ready to be exported. */
export interface ExportPage {
  page: {
    /** The library's id; absent where a page never was in a library (the command line). */
    id?: string
    name: string
    folder: string
    publication: string
    /** ISO 8601 date, or empty. */
    date: string
    /** 期号; empty or absent where it is not known. */
    issue?: string
    number: string
    title: string
    /** BCP 47; `und` where it is not known. */
    language: string
    encoding: string
    /** SHA-256 of the dump's bytes as hex. */
    hash: string
  }
  raw: string
  reading: Reading
  document: PageDocument
  /** The articles' numbers (文章编号) by their ids; absent where a page never was in a library. */
  numbers?: Readonly<Record<string, string>>
}

export interface ExportOptions {
  /** Only these articles; without it all of them and what belongs to none. */
  articleIds?: readonly string[]
  /** The language of labels and of the names of statuses and tags, not of the text. */
  labels: 'en' | 'zh-CN'
  /** ISO 8601 in UTC. Given, so that the same page gives the same file. */
  exportedAt: string
  /** The version of Galley that exports, e.g. `1.0.0`. */
  generator: string
  /** What annotations refer to; without it they have the tags that every library begins with, and mean nobody known. */
  vocabulary?: Vocabulary
}

/** What goes out, one per format. */
export interface Exporter {
  format: ExportFormat
  /** Without a dot. */
  extension: string
  mediaType: string
  render(pages: readonly ExportPage[], options: ExportOptions): string
}

export const exportFormats = ['txt', 'md', 'html', 'json', 'tei', 'corrections'] as const
export type ExportFormat = (typeof exportFormats)[number]
