import type { Node } from '@tiptap/pm/model'
import {
  type ContinuationMatch,
  type IssueArticle,
  matchContinuations,
  samePage,
} from '../../../src-core/continuations/matchContinuations'
import type { Continuation } from '../../../src-core/model/document'
import type { Reason } from '../../../src-core/model/reading'
import { sameArticles } from '../../../src-core/searching/sameArticles'
import { continuationIn } from '../../../src-core/words/continuations'
import type { Page } from '../../database/database'
import { articlesOfPages, otherPagesOfIssue, storedDocument } from '../../database/issue'
import { pageMetadataOf } from '../../editor/metadata/metadataOf'
import type { ReadParts } from '../readParts'

/** The other half of an article, or its twin, on another page of the issue. */
export interface IssueLink {
  /** `on`: the article goes on there. `from`: it began there. `same`: it stands there, too, as in another dump of the page. */
  direction: 'on' | 'from' | 'same'
  /** Of the article on this page. */
  articleId: string
  other: Continuation
  /** Of the other half. */
  name: string
  /** The other half's page, as printed. */
  page: string
  confidence: number
  reasons: readonly Reason[]
  /** An editor has linked the two already: told of `from` alone, for the link is kept with the first half. */
  linked: boolean
}

/** What an article says of another page, whether or not that page is in the library. */
interface SaidPage {
  direction: 'on' | 'from'
  page: string
}

/** The link that is told of an article: where it goes on before where it began, and its twin last. */
export function linkOf(links: readonly IssueLink[], articleId: string): IssueLink | undefined {
  const own = links.filter((link) => link.articleId === articleId)
  const told = (direction: IssueLink['direction']) => own.find((link) => link.direction === direction)
  return told('on') ?? told('from') ?? told('same')
}

/** What an article says of other pages: by its text as it stands, and by lines beside it. */
export function saidInArticle(article: Node, parts: ReadParts): SaidPage[] {
  const inside = article.children.flatMap((block) => continuationIn(block.textContent) ?? [])
  const beside = (parts.articleOf(article)?.continues ?? []).filter(({ reasons }) =>
    reasons.some(({ code }) => code === 'continued-beside'),
  )
  return [...inside, ...beside].map(({ direction, page }) => ({ direction, page }))
}

/** The other halves of this page's articles, as far as they are in the library. */
export async function issueLinks(page: Page, doc: Node, parts: ReadParts): Promise<IssueLink[]> {
  const { publication = page.publication, date = page.date, number = page.number } = pageMetadataOf(doc)
  const pages = await otherPagesOfIssue({ ...page, publication, date })
  if (pages.length === 0) return []
  const others = await articlesOfPages(pages)
  const pageOf = new Map(others.flatMap((other) => other.articles.map(({ id }) => [id, other.page] as const)))
  const names = new Map(
    others.flatMap(({ articles }) =>
      articles.map(({ id, headline, text }) => [id, headline || text.slice(0, 40)] as const),
    ),
  )
  const here = doc.children
    .filter((node) => node.type.name === 'article')
    .map((article): IssueArticle => {
      const headline = article.children.find((block) => block.attrs.role === 'headline')
      return {
        id: article.attrs.id,
        page: number,
        headline: headline?.textContent ?? '',
        text: textOf(
          article.children.filter((block) => block !== headline).map((block) => block.textContent),
        ),
        notes: saidInArticle(article, parts),
      }
    })
  const there = others.flatMap(({ page: { number: at }, articles }) =>
    articles.map(
      ({ id, headline, text }): IssueArticle => ({
        id,
        page: at,
        headline,
        text,
        notes: text.split('\n').flatMap((block) => continuationIn(block) ?? []),
      }),
    ),
  )
  const halves = await Promise.all(
    pairsOf(here, there, number).map(({ match, begins }) => fullLink(match, begins, page.id, pageOf, names)),
  )
  const twins = sameArticles(here, there).flatMap(({ here: articleId, there: id, share }): IssueLink[] => {
    const other = pageOf.get(id)
    if (!other) return []
    const common = { articleId, other: { pageId: other.id, articleId: id }, confidence: share, reasons: [] }
    return [{ ...common, direction: 'same', name: other.name, page: other.number, linked: true }]
  })
  return [...halves.filter((link) => link !== null), ...twins]
}

/** Halves of articles, one of them on this page. */
function pairsOf(here: readonly IssueArticle[], there: readonly IssueArticle[], number: string) {
  // Pages that nobody speaks of have nothing to go on.
  const named = ({ notes }: IssueArticle, at: string) => notes.some((note) => samePage(note.page, at))
  const concerned = there.filter(
    (article) => named(article, number) || here.some((each) => named(each, article.page)),
  )
  if (concerned.length === 0) return []
  const own = new Set(here.map(({ id }) => id))
  return matchContinuations([...here, ...concerned])
    .filter(({ from, on }) => own.has(from) !== own.has(on))
    .map((match) => ({ match, begins: own.has(match.from) }))
}

async function fullLink(
  { from, on, confidence, reasons }: ContinuationMatch,
  begins: boolean,
  pageId: string,
  pageOf: ReadonlyMap<string, Page>,
  names: ReadonlyMap<string, string>,
): Promise<IssueLink | null> {
  const [articleId, otherId] = begins ? [from, on] : [on, from]
  const page = pageOf.get(otherId)
  if (!page) return null
  const common = {
    articleId,
    other: { pageId: page.id, articleId: otherId },
    name: names.get(otherId) ?? '',
    page: page.number,
    confidence,
    reasons,
  }
  if (begins) return { ...common, direction: 'on', linked: false }
  const document = await storedDocument(page.id)
  const first = document?.content.find((node) => node.type === 'article' && node.attrs.id === otherId)
  const link = first?.type === 'article' ? first.attrs.continues : null
  // It goes on elsewhere, as an editor has said.
  if (link && link.articleId !== articleId) return null
  return { ...common, direction: 'from', linked: link?.pageId === pageId }
}

const textOf = (blocks: readonly string[]) => blocks.join('\n')
