import { exportedArticles } from './exportedArticles'
import type { Exporter } from './exportPage'
import { labelsIn } from './labels'
import { pageTitle } from './pageTitle'

/** Plain text: paragraphs with blank lines between, two before each article after the first. */
export const txt: Exporter = {
  format: 'txt',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const texts = pages.map((page) => {
      const articles = exportedArticles(page, options).map((article) => {
        const texts = article.blocks.map((block) => block.text.trim()).filter(Boolean)
        return (article.id === null ? [`[${words.rest}]`, ...texts] : texts).join('\n\n')
      })
      return [pageTitle(page.page), ...articles].join('\n\n\n')
    })
    return `${texts.join('\n\n\n\n')}\n`
  },
}
