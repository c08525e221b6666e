import type { SourceArticle } from '../support/source'

/** How a page is printed: drawn by chance, so that no two look alike. */
export interface PrintHabits {
  /** Column width in millimetres. */
  column: number
  columns: number
  head: 'above' | 'below'
  /** Ems. */
  indent: number
  /** Space between paragraphs, in ems. */
  gap: number
  justified: boolean
  folio: string
}

/** A part of the page as it is printed, in the order in which the page names it. */
export interface PrintedPart {
  article: string
  kind: 'headline' | 'subtitle' | 'pullQuote' | 'paragraph' | 'folio'
  text: string
}

/** A newspaper page as HTML: articles one under another, each set in columns over the page's whole width. */
export function printPage(
  language: string,
  articles: readonly SourceArticle[],
  habits: PrintHabits,
): { html: string; parts: PrintedPart[] } {
  const parts: PrintedPart[] = [{ article: '', kind: 'folio', text: habits.folio }]
  const put = (article: SourceArticle, kind: PrintedPart['kind'], text: string) => {
    parts.push({ article: article.id, kind, text })
    return `<div class="${kind}">${escaped(text)}</div>`
  }
  const boxes = articles.map((article) => {
    const head = () =>
      put(article, 'headline', article.headlineText ?? article.headline.join(' ')) +
      (article.subtitle ? put(article, 'subtitle', article.subtitle) : '')
    const body = () => {
      const middle = Math.floor(article.paragraphs.length / 2)
      const set = article.paragraphs.map((text, at) => {
        const quote = article.pullQuote && at === middle ? put(article, 'pullQuote', article.pullQuote) : ''
        return quote + put(article, 'paragraph', text)
      })
      return `<div class="body">${set.join('')}</div>`
    }
    return `<article>${habits.head === 'above' ? head() + body() : body() + head()}</article>`
  })
  const width = habits.columns * habits.column + (habits.columns - 1) * 5
  return {
    parts,
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
      body { width: ${width}mm; margin: 8mm; font: 9.5pt/1.35 serif }
      .folio { font: 8pt sans-serif; margin-bottom: 4mm }
      article { margin-bottom: 7mm }
      .headline { font: bold 20pt/1.15 serif; margin: 2mm 0 }
      .subtitle { font: italic 13pt/1.2 serif; margin-bottom: 2mm }
      .pullQuote { font: bold 12pt/1.25 sans-serif; margin: 3mm 0; break-inside: avoid }
      .body { columns: ${habits.columns}; column-gap: 5mm; hyphens: auto; text-align: ${habits.justified ? 'justify' : 'left'} }
      .paragraph { text-indent: ${habits.indent}em; margin-bottom: ${habits.gap}em }
    </style><body><div class="folio">${escaped(habits.folio)}</div>${boxes.join('')}</body></html>`,
  }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
