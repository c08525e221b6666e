import { bibtex } from './bibtex'
import { chicago } from './chicago'
import type { CitedArticle } from './citedArticle'
import { cslJson } from './cslJson'
import { gbt7714 } from './gbt7714'
import { ris } from './ris'

export const citationStyles = ['gbt7714', 'chicago', 'bibtex', 'ris', 'cslJson'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** Citations of articles, in their order, as they are pasted into a list or kept as a file. */
export function cite(articles: readonly CitedArticle[], style: CitationStyle): string {
  switch (style) {
    case 'gbt7714':
      return articles.map(gbt7714).join('\n')
    case 'chicago':
      return articles.map(chicago).join('\n')
    case 'bibtex':
      return articles.map(bibtex).join('\n\n')
    case 'ris':
      return articles.map(ris).join('\r\n\r\n')
    case 'cslJson':
      return JSON.stringify(articles.map(cslJson), null, 2)
  }
}
