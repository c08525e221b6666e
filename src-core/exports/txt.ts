import { articleFacts } from './articleFacts'
import { exportedArticles } from './exportedArticles'
import type { Exporter } from './exportPage'
import { labelsIn } from './labels'
import { pageTitle } from './pageTitle'

/**
 * Plain text: paragraphs with blank lines between, two before each article after the first; what is known of an
 * article stands in brackets at its end.
 */
export const txt: Exporter = {
  format: 'txt',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const texts = pages.map((page) => {
      const articles = exportedArticles(page, options).map((article) => {
        const texts = article.blocks.map((block) => block.text.trim()).filter(Boolean)
        const facts = articleFacts(article, words).map(({ label, value }) => `${label}${words.colon}${value}`)
        if (article.id === null) texts.unshift(`[${words.rest}]`)
        // How many words it has is of no use by itself.
        else if (facts.length > 1) texts.push(`[${facts.join(words.between)}]`)
        return texts.join('\n\n')
      })
      return [pageTitle(page.page, words), ...articles].join('\n\n\n')
    })
    return `${texts.join('\n\n\n\n')}\n`
  },
}
