import { escapeMarkdown } from './escapeMarkdown'
import { annotatedText, type ExportedArticle, type ExportedBlock, exportedArticles } from './exportedArticles'
import type { Exporter, ExportOptions, ExportPage } from './exportPage'
import { type Labels, labelsIn, tagName } from './labels'
import { pageTitle } from './pageTitle'
import { yaml } from './yaml'

/** Markdown with YAML front matter, as pandoc and CommonMark readers understand it. */
export const md: Exporter = {
  format: 'md',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const exported = pages.map((page) => ({ page, articles: exportedArticles(page, options) }))
    const bodies = exported.map(({ page, articles }) => {
      const texts = articles.map((article) => articleText(article, words))
      // One page needs no heading of its own: its title is in the front matter.
      return pages.length > 1 ? [`# ${escapeMarkdown(pageTitle(page.page))}`, ...texts] : texts
    })
    return `---\n${yaml(frontMatter(exported, options))}---\n\n${bodies.flat().join('\n\n')}\n`
  },
}

type Exported = { page: ExportPage; articles: ExportedArticle[] }

function frontMatter(exported: Exported[], { exportedAt, generator }: ExportOptions) {
  const [first, ...more] = exported
  const tool = { exported: exportedAt, generator: `Galley ${generator}` }
  if (first && more.length === 0) {
    const [article, ...others] = first.articles
    const about = article && others.length === 0 ? articleAbout(article) : {}
    return {
      title:
        article && others.length === 0 && article.headline ? article.headline : pageTitle(first.page.page),
      ...pageAbout(first.page),
      ...about,
      ...(others.length > 0 ? { articles: first.articles.map(articleAbout) } : {}),
      ...tool,
    }
  }
  const pages = exported.map(({ page, articles }) => ({
    ...pageAbout(page),
    articles: articles.map(articleAbout),
  }))
  return { pages, ...tool }
}

function pageAbout({ page }: ExportPage) {
  const { publication, date, number, title, language, name, folder } = page
  const file = [folder, name].filter(Boolean).join('/')
  return { publication, date, page: number, section: title, lang: language, file }
}

function articleAbout({ headline, status, tags, annotations }: ExportedArticle) {
  return {
    headline,
    status,
    tags,
    annotations: annotations.map((annotation) => ({
      tag: annotation.tag,
      text: annotatedText(annotation),
      remark: annotation.remark,
    })),
  }
}

function articleText(article: ExportedArticle, words: Labels): string {
  const blocks = article.blocks.filter((block) => block.text.trim())
  const texts = blocks.map(blockMarkdown)
  if (article.id === null) texts.unshift(`## ${words.rest}`)
  else if (!blocks.some((block) => block.role === 'headline')) texts.unshift(`## ${words.untitled}`)
  if (article.annotations.length > 0) {
    const items = article.annotations.map((annotation) => {
      const { tag, remark } = annotation
      const text = escapeMarkdown(oneLine(annotatedText(annotation)))
      const said = remark ? `${words.colon}${escapeMarkdown(oneLine(remark))}` : ''
      return `- **${escapeMarkdown(tagName(tag, words))}** ${text}${said}`
    })
    texts.push(`### ${words.annotations}`, items.join('\n'))
  }
  return texts.join('\n\n')
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

function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
}
