import { cite } from '../citations/cite'
import { safeFileName } from '../exports/safeFileName'
import { canonicalJson } from './canonicalJson'
import type { Corpus, CorpusArticle } from './corpus'

/** A file of an exported corpus. */
export interface CorpusFile {
  name: string
  text: string
}

/**
 * What a corpus is exported as: `corpus.json` with everything but the texts, each text under its number, and citations.
 * The same corpus gives the same files, byte for byte, in any library, on any system, in any language.
 *
 * @param textOf a text by its hash
 */
export function corpusFiles(corpus: Corpus, textOf: (hash: string) => string): CorpusFile[] {
  return [
    { name: 'corpus.json', text: `${corpusJson(corpus)}\n` },
    ...corpus.articles.map((article, i) => ({ name: textName(article, i), text: textOf(article.hash) })),
    { name: 'citations.bib', text: `${cite(corpus.articles, 'bibtex')}\n` },
  ]
}

/** What stands for a corpus where it is cited: its digest is the SHA-256 of this text. */
export function corpusJson(corpus: Corpus): string {
  const articles = corpus.articles.map((article, i) => ({ ...article, file: textName(article, i) }))
  return canonicalJson({ ...corpus, articles })
}

/** `texts/00001 QX-0042.txt`: in the corpus's order, safe on every system. */
function textName({ number, date }: CorpusArticle, i: number): string {
  const place = String(i + 1).padStart(5, '0')
  return `texts/${safeFileName([place, number || date].filter(Boolean).join(' '), 'txt')}`
}
