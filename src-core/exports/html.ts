import { escapeHtml } from './escapeHtml'
import {
  annotatedText,
  type ExportedAnnotation,
  type ExportedArticle,
  exportedArticles,
} from './exportedArticles'
import type { Exporter, ExportOptions, ExportPage } from './exportPage'
import { htmlBlock } from './htmlBlock'
import { htmlStyle, tagClass } from './htmlStyle'
import { type Labels, labelsIn, tagName } from './labels'
import { pageTitle } from './pageTitle'

/** One file that shows everything without Galley, without a network and without a script. */
export const html: Exporter = {
  format: 'html',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const exported = pages.map((page, i) => ({
      page,
      articles: exportedArticles(page, options),
      prefix: `p${i + 1}`,
    }))
    const [first] = exported
    const single = exported.length === 1 && first?.articles.length === 1 ? first.articles[0] : undefined
    const title = single?.headline || pages.map(({ page }) => pageTitle(page)).join(' / ')
    const places = articlePlaces(exported, words)
    const annotations = exported.flatMap(({ articles }) => articles.flatMap((article) => article.annotations))
    return `<!doctype html>
<html lang="${options.labels === 'en' ? 'en' : 'zh-Hans'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Galley ${escapeHtml(options.generator)}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
${legend(annotations, words)}
<main>
${exported.map(({ page, articles, prefix }) => pageHtml(page, articles, prefix, words, places)).join('\n')}
</main>
<footer>${escapeHtml(`${words.exported} ${options.generator} · ${day(options)}`)}</footer>
</body>
</html>
`
  },
}

function day({ exportedAt }: ExportOptions): string {
  return exportedAt.slice(0, 10)
}

function legend(annotations: ExportedAnnotation[], words: Labels): string {
  const tags = [...new Set(annotations.map((annotation) => annotation.tag))]
  if (tags.length === 0) return ''
  const items = tags.map(
    (tag) => `<li><span class="note ${tagClass(tag)}">${escapeHtml(tagName(tag, words))}</span></li>`,
  )
  return `<aside class="legend"><h2>${words.legend}</h2><ul>${items.join('')}</ul></aside>`
}

/** Where the articles of the file stand in it, and what they are called. */
type ArticlePlaces = ReadonlyMap<string, { anchor: string; name: string }>

function articlePlaces(
  exported: readonly { articles: ExportedArticle[]; prefix: string }[],
  words: Labels,
): ArticlePlaces {
  return new Map(
    exported.flatMap(({ articles, prefix }) =>
      articles.flatMap(({ id, headline }, i) =>
        id === null ? [] : [[id, { anchor: `${prefix}-a${i + 1}`, name: headline || words.untitled }]],
      ),
    ),
  )
}

function pageHtml(
  { page }: ExportPage,
  articles: ExportedArticle[],
  prefix: string,
  words: Labels,
  places: ArticlePlaces,
): string {
  const language = page.language === 'und' ? '' : ` lang="${escapeHtml(page.language)}"`
  const texts = articles.map((article, i) =>
    articleHtml(article, `${prefix}-a${i + 1}`, language, words, places),
  )
  return `<section class="page">
<h1 class="page-title">${escapeHtml(pageTitle(page))}</h1>
${texts.join('\n')}
</section>`
}

function articleHtml(
  article: ExportedArticle,
  id: string,
  language: string,
  words: Labels,
  places: ArticlePlaces,
): string {
  const numbers = new Map(article.annotations.map((annotation, i) => [annotation.id, i + 1]))
  const byId = new Map(article.annotations.map((annotation) => [annotation.id, annotation]))
  const blocks = article.blocks.map((block) =>
    htmlBlock(block, byId, (note) => `${id}-n${numbers.get(note)}`, words),
  )
  const title = article.id === null ? `<h2 class="rest-title">${words.rest}</h2>\n` : ''
  const next = places.get(article.continues?.articleId ?? '')
  const goesOn = next
    ? `<span>${words.continues}${words.colon}<a href="#${next.anchor}"${language}>${escapeHtml(next.name)}</a></span>`
    : ''
  const about =
    article.id === null
      ? ''
      : `<p class="about">${[
          `${words.status}${words.colon}${words.statuses[article.status]}`,
          ...(article.tags.length > 0 ? [`${words.tags}${words.colon}${article.tags.join(', ')}`] : []),
        ]
          .map((text) => `<span>${escapeHtml(text)}</span>`)
          .join('')}${goesOn}</p>\n`
  return `<article id="${id}" class="${article.id === null ? 'rest' : 'article'}">
${title}<div class="text"${language}>
${blocks.join('\n')}
</div>
${about}${notesHtml(article, (note) => `${id}-n${numbers.get(note)}`, language, words)}</article>`
}

function notesHtml(
  { annotations }: ExportedArticle,
  idOf: (note: string) => string,
  language: string,
  words: Labels,
): string {
  const remarks = annotations.filter((annotation) => annotation.remark)
  const tagged = annotations.filter((annotation) => annotation.tag)
  const names = [...new Set(tagged.map((annotation) => annotation.tag))].map((tag) => {
    const texts = tagged.filter((annotation) => annotation.tag === tag)
    const links = [...new Map(texts.map((one) => [annotatedText(one), one])).entries()].map(
      ([text, { id }]) => `<a href="#${idOf(id)}"${language}>${escapeHtml(text)}</a>`,
    )
    return `<dt><span class="note ${tagClass(tag)}">${escapeHtml(tagName(tag, words))}</span></dt><dd>${links.join('<span class="dot"> · </span>')}</dd>`
  })
  const notes = remarks.map((annotation) => {
    const author = annotation.author ? ` <span class="author">${escapeHtml(annotation.author)}</span>` : ''
    const id = idOf(annotation.id)
    return `<li id="${id}-remark"><a class="quoted" href="#${id}"${language}>${escapeHtml(annotatedText(annotation))}</a> ${escapeHtml(annotation.remark)}${author}</li>`
  })
  const parts = [
    notes.length > 0
      ? `<section class="notes"><h3>${words.remarks}</h3><ol>${notes.join('')}</ol></section>`
      : '',
    names.length > 0
      ? `<section class="notes"><h3>${words.annotations}</h3><dl>${names.join('')}</dl></section>`
      : '',
  ]
  return parts.filter(Boolean).join('\n') + (parts.some(Boolean) ? '\n' : '')
}
