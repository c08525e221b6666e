import { articleFacts } from './articleFacts'
import { escapeHtml } from './escapeHtml'
import { type ExportedAnnotation, type ExportedArticle, exportedArticles } from './exportedArticles'
import type { Exporter, ExportOptions, ExportPage } from './exportPage'
import { htmlBlock } from './htmlBlock'
import { htmlNotes } from './htmlNotes'
import { htmlStyle, tagClass } from './htmlStyle'
import { type Labels, labelsIn } from './labels'
import { pageTitle } from './pageTitle'
import { type Terms, termsOf } from './terms'

/** One file that shows everything without Galley, without a network and without a script. */
export const html: Exporter = {
  format: 'html',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const terms = termsOf(options)
    const exported = pages.map((page, i) => ({
      page,
      articles: exportedArticles(page, options),
      prefix: `p${i + 1}`,
    }))
    const [first] = exported
    const single = exported.length === 1 && first?.articles.length === 1 ? first.articles[0] : undefined
    const title = single?.headline || pages.map(({ page }) => pageTitle(page, words)).join(' / ')
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
${legend(annotations, words, terms)}
<main>
${exported.map(({ page, articles, prefix }) => pageHtml(page, articles, prefix, { words, terms, places })).join('\n')}
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

function legend(annotations: ExportedAnnotation[], words: Labels, terms: Terms): string {
  const tags = [...new Set(annotations.map((annotation) => annotation.tag))]
  if (tags.length === 0) return ''
  const items = tags.map(
    (tag) => `<li><span class="note ${tagClass(tag, terms)}">${escapeHtml(terms.nameOf(tag))}</span></li>`,
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

interface About {
  words: Labels
  terms: Terms
  places: ArticlePlaces
}

function pageHtml({ page }: ExportPage, articles: ExportedArticle[], prefix: string, about: About): string {
  const language = page.language === 'und' ? '' : ` lang="${escapeHtml(page.language)}"`
  const texts = articles.map((article, i) => articleHtml(article, `${prefix}-a${i + 1}`, language, about))
  return `<section class="page">
<h1 class="page-title">${escapeHtml(pageTitle(page, about.words))}</h1>
${texts.join('\n')}
</section>`
}

function articleHtml(
  article: ExportedArticle,
  id: string,
  language: string,
  { words, terms, places }: About,
): string {
  const idOf = (note: string) => `${id}-n${numbers.get(note)}`
  const numbers = new Map(article.annotations.map((annotation, i) => [annotation.id, i + 1]))
  const byId = new Map(article.annotations.map((annotation) => [annotation.id, annotation]))
  const blocks = article.blocks.map((block) => htmlBlock(block, byId, idOf, words, terms))
  const title = article.id === null ? `<h2 class="rest-title">${words.rest}</h2>\n` : ''
  const next = places.get(article.continues?.articleId ?? '')
  const goesOn = next
    ? `<span>${words.continues}${words.colon}<a href="#${next.anchor}"${language}>${escapeHtml(next.name)}</a></span>`
    : ''
  const about =
    article.id === null
      ? ''
      : `<p class="about">${[
          ...articleFacts(article, words).map(({ label, value }) => `${label}${words.colon}${value}`),
          `${words.status}${words.colon}${words.statuses[article.status]}`,
          ...(article.tags.length > 0 ? [`${words.tags}${words.colon}${article.tags.join(', ')}`] : []),
        ]
          .map((text) => `<span>${escapeHtml(text)}</span>`)
          .join('')}${goesOn}</p>\n`
  return `<article id="${id}" class="${article.id === null ? 'rest' : 'article'}">
${title}<div class="text"${language}>
${blocks.join('\n')}
</div>
${about}${htmlNotes(article, { idOf, language, words, terms })}</article>`
}
