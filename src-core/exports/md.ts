import { type ArticleMetadata, articleFields, ownValues } from '../model/metadata'
import { escapeMarkdown } from './escapeMarkdown'
import {
  annotatedText,
  type ExportedAnnotation,
  type ExportedArticle,
  type ExportedBlock,
  exportedArticles,
} from './exportedArticles'
import type { Exporter, ExportOptions, ExportPage } from './exportPage'
import { type Labels, labelsIn } from './labels'
import { pageTitle } from './pageTitle'
import { numbersOf, type Terms, termsOf } from './terms'
import { type YamlValue, yaml } from './yaml'

/** Markdown with YAML front matter, as pandoc and CommonMark readers understand it. */
export const md: Exporter = {
  format: 'md',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const terms = termsOf(options)
    const exported = pages.map((page) => ({ page, articles: exportedArticles(page, options) }))
    const bodies = exported.map(({ page, articles }) => {
      const texts = articles.map((article) => articleText(article, words, terms))
      // One page needs no heading of its own: its title is in the front matter.
      return pages.length > 1 ? [`# ${escapeMarkdown(pageTitle(page.page, words))}`, ...texts] : texts
    })
    return `---\n${yaml(frontMatter(exported, options))}---\n\n${bodies.flat().join('\n\n')}\n`
  },
}

type Exported = { page: ExportPage; articles: ExportedArticle[] }

function frontMatter(exported: Exported[], options: ExportOptions) {
  const { exportedAt, generator } = options
  const about = articleAbout(termsOf(options))
  const words = labelsIn(options)
  const [first, ...more] = exported
  const tool = { exported: exportedAt, generator: `Galley ${generator}` }
  if (first && more.length === 0) {
    const [article, ...others] = first.articles
    const single = article && others.length === 0 ? about(article) : {}
    return {
      title:
        article && others.length === 0 && article.headline
          ? article.headline
          : pageTitle(first.page.page, words),
      ...pageAbout(first.page),
      ...single,
      ...(others.length > 0 ? { articles: first.articles.map(about) } : {}),
      ...tool,
    }
  }
  const pages = exported.map(({ page, articles }) => ({
    ...pageAbout(page),
    articles: articles.map(about),
  }))
  return { pages, ...tool }
}

function pageAbout({ page }: ExportPage) {
  const { publication, date, issue = '', number, title, language, name, folder } = page
  const file = [folder, name].filter(Boolean).join('/')
  return { publication, date, issue, page: number, section: title, lang: language, file }
}

const articleAbout =
  (terms: Terms) =>
  ({ headline, number, metadata, words, status, tags, annotations }: ExportedArticle) => ({
    headline,
    number,
    ...knownFields(metadata),
    words,
    status,
    tags,
    annotations: annotations.map((annotation) => {
      const { tag, remark, replies = [], resolved } = annotation
      const meant = terms.entity(annotation)
      return {
        tag,
        text: annotatedText(annotation),
        entity: meant?.name ?? '',
        ids: meant ? meant.authorities.map(({ scheme, id }) => `${scheme}:${id}`) : [],
        remark,
        replies: replies.map(({ text, author }) => ({ text, author })),
        resolved: resolved?.at ?? '',
      }
    }),
  })

/** What is known of an article by field; what is not does not hide what the page says. */
function knownFields(metadata: ArticleMetadata): Record<string, YamlValue> {
  const own = ownValues(metadata).map(({ name, value }) => [name, value] as const)
  const known = articleFields.flatMap((field) => {
    const value = metadata[field]
    return value && value.length > 0 ? [[field, value] as const] : []
  })
  return { ...Object.fromEntries(known), ...(own.length > 0 && { own: Object.fromEntries(own) }) }
}

function articleText(article: ExportedArticle, words: Labels, terms: Terms): string {
  const blocks = article.blocks.filter((block) => block.text.trim())
  const texts = blocks.map(blockMarkdown)
  if (article.id === null) texts.unshift(`## ${words.rest}`)
  else if (!blocks.some((block) => block.role === 'headline')) texts.unshift(`## ${words.untitled}`)
  if (article.annotations.length > 0) {
    const items = article.annotations.map((annotation) => annotationItem(annotation, words, terms))
    texts.push(`### ${words.annotations}`, items.join('\n'))
  }
  const relations = terms.relationsOf([article])
  if (relations.length > 0) {
    const name = (entity: string) => plain(terms.entity({ entity })?.name ?? '')
    const items = relations.map(({ from, to, kind }) => `- ${name(from)} — **${plain(kind)}** → ${name(to)}`)
    texts.push(`### ${words.relations}`, items.join('\n'))
  }
  return texts.join('\n\n')
}

function annotationItem(annotation: ExportedAnnotation, words: Labels, terms: Terms): string {
  const { tag, remark, replies = [], resolved } = annotation
  const meant = terms.entity(annotation)
  const entity = meant ? plain([meant.name, numbersOf(meant)].filter(Boolean).join(' ')) : ''
  const said = remark ? `${words.colon}${plain(remark)}` : ''
  const settled = resolved ? ` *${words.resolved}*` : ''
  return [
    `- **${plain(terms.nameOf(tag))}** ${plain(annotatedText(annotation))}${entity && ` → ${entity}`}${said}${settled}`,
    ...replies.map(
      ({ text, author }) => `  - ${[author, text].filter(Boolean).map(plain).join(words.colon)}`,
    ),
  ].join('\n')
}

function blockMarkdown({ role, text }: ExportedBlock): string {
  if (role === 'headline') return `## ${escapeMarkdown(oneLine(text))}`
  if (role === 'subhead') return `### ${escapeMarkdown(oneLine(text))}`
  const lines = text
    .trim()
    .split(/\r\n|\n|\r/)
    .map((line) => escapeMarkdown(line.trim()))
  if (role === 'pull-quote') return lines.map((line) => `> ${line}`).join('\\\n')
  return lines.filter(Boolean).join('\\\n')
}

/** Text that is nothing but itself, on one line. */
function plain(text: string): string {
  return escapeMarkdown(oneLine(text))
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
}
