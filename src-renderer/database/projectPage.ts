import { countWords } from '../../src-core/metadata/countWords'
import type { ArticleNode, BlockNode, PageDocument } from '../../src-core/model/document'
import type { PageField } from '../../src-core/model/metadata'
import type { Article, ArticleText, Page } from './database'

export interface Projection {
  articles: Article[]
  texts: ArticleText[]
  /** What the page's own row says of its articles. */
  summary: Pick<Page, 'articles' | 'statuses' | 'tags' | 'headlines' | 'annotations'> &
    Partial<Pick<Page, PageField>>
}

/** How many headlines a page's row keeps. */
const keptHeadlines = 4

/**
 * A page's document -> the rows that lists and search read.
 *
 * @param changed ISO 8601 moment that the rows carry
 */
export function projectPage(pageId: string, document: PageDocument, changed: string): Projection {
  const nodes = document.content.filter((node): node is ArticleNode => node.type === 'article')
  const told = nodes.map(toldBy)
  const texts = nodes.map(
    (node, i): ArticleText => ({ id: node.attrs.id, pageId, text: told[i]?.text ?? '' }),
  )
  const articles = nodes.map(
    (node, order): Article => ({
      id: node.attrs.id,
      pageId,
      order,
      headline: told[order]?.headline ?? '',
      opening: told[order]?.opening ?? '',
      status: node.attrs.status,
      done: doneAt(node),
      tags: node.attrs.tags,
      characters: told[order]?.characters ?? 0,
      words: told[order]?.words ?? 0,
      number: '',
      metadata: node.attrs.metadata ?? {},
      annotations: told[order]?.annotations ?? 0,
      deleted: '',
      changed,
    }),
  )
  return { articles, texts, summary: { ...summarise(articles), ...fieldsOf(document) } }
}

interface Told {
  text: string
  headline: string
  opening: string
  annotations: number
  characters: number
  words: number
}

/** An open page gives the same object for an article that was not edited since the last save. */
const known = new WeakMap<ArticleNode, Told>()

/** What an article's blocks say, worked out once. */
function toldBy(node: ArticleNode): Told {
  const found = known.get(node)
  if (found) return found
  const text = node.content.map(blockText).join('\n')
  const told = {
    text,
    headline: textOfRole(node, 'headline'),
    opening: textOfRole(node, 'body').slice(0, 120),
    annotations: noteIds(node).size,
    characters: text.replace(/\s/g, '').length,
    words: countWords(text),
  }
  known.set(node, told)
  return told
}

/** What is known of the page; nothing where its row alone knows it. */
function fieldsOf({ attrs: { metadata } }: PageDocument): Partial<Pick<Page, PageField>> {
  if (!metadata) return {}
  const { publication = '', date = '', issue = '', number = '', title = '' } = metadata
  return { publication, date, issue, number, title }
}

function doneAt({ attrs: { status, acts } }: ArticleNode): string {
  return status === 'corrected' || status === 'validated' ? (acts?.[status]?.at ?? '') : ''
}

function summarise(articles: readonly Article[]): Projection['summary'] {
  const statuses: Page['statuses'] = {}
  for (const { status } of articles) statuses[status] = (statuses[status] ?? 0) + 1
  const headlines = articles.map((article) => article.headline || article.opening.slice(0, 24))
  return {
    articles: articles.length,
    statuses,
    tags: [...new Set(articles.flatMap((article) => article.tags))],
    headlines: headlines.filter((text) => text !== '').slice(0, keptHeadlines),
    annotations: articles.reduce((sum, article) => sum + article.annotations, 0),
  }
}

function textOfRole(article: ArticleNode, role: BlockNode['attrs']['role']): string {
  return blockText(article.content.find((block) => block.attrs.role === role))
}

function blockText(block: BlockNode | undefined): string {
  return block?.content?.map((run) => run.text).join('') ?? ''
}

function noteIds(article: ArticleNode): Set<string> {
  const runs = article.content.flatMap((block) => block.content ?? [])
  const marks = runs.flatMap((run) => run.marks ?? [])
  return new Set(marks.flatMap((mark) => (mark.type === 'note' ? [mark.attrs.id] : [])))
}
