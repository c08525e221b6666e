import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import { aligner } from '../alignment/alignment'
import { corrections } from '../alignment/corrections'
import { cleanText } from './cleanText'
import { type ExportedArticle, exportedArticles } from './exportedArticles'
import type { Exporter, ExportPage } from './exportPage'
import { labelsIn } from './labels'
import { pageTitle } from './pageTitle'
import { type TeiActs, teiActs } from './teiActs'
import { TeiArticles } from './teiArticles'
import { teiBlocks } from './teiBlocks'
import { teiHeader } from './teiHeader'
import type { LineEdit, TeiContext } from './teiInline'
import { teiRemark } from './teiRemark'
import { type TeiTerms, teiEntities, teiTerms } from './teiTerms'
import { termsOf } from './terms'

/** TEI P5: one file, a `div` per page and in it one per article. */
export const tei: Exporter = {
  format: 'tei',
  extension: 'xml',
  mediaType: 'application/tei+xml',
  render(pages, options) {
    const exported = pages.map((page) => ({ page, articles: exportedArticles(page, options) }))
    const terms = teiTerms(
      exported.flatMap(({ articles }) => articles),
      termsOf(options),
    )
    const acts = teiActs(exported.flatMap(({ articles }) => articles))
    const records = new TeiArticles(exported.flatMap(({ articles }) => articles))
    const [first] = exported
    const single = exported.length === 1 && first?.articles.length === 1 ? first.articles[0] : undefined
    const title =
      single?.headline || pages.map(({ page }) => pageTitle(page, labelsIn(options))).join(' / ') || 'Galley'

    const document = create({ version: '1.0', encoding: 'UTF-8' })
    const root = document.ele('http://www.tei-c.org/ns/1.0', 'TEI')
    teiHeader(root, pages, { terms, title, acts, records }, options)
    teiEntities(root, terms)
    const body = root.ele('text').ele('body')
    const links = continuations(exported.flatMap(({ articles }) => articles))
    let notes = 0
    exported.forEach(({ page, articles }, i) => {
      pageDiv(body, page, articles, i + 1, { terms, acts, links, records }, () => ++notes)
    })
    if (exported.length === 0) body.ele('p')
    return cleanText(`${document.end()}\n`)
  },
}

function pageDiv(
  body: XMLBuilder,
  page: ExportPage,
  articles: ExportedArticle[],
  number: number,
  {
    terms,
    acts,
    links,
    records,
  }: {
    terms: TeiTerms
    acts: TeiActs
    links: ReadonlyMap<ExportedArticle, ArticleLinks>
    records: TeiArticles
  },
  next: () => number,
) {
  const language = page.page.language === 'und' ? {} : { 'xml:lang': page.page.language }
  const div = newLine(body).ele('div', { type: 'page', ...language })
  newLine(div).ele('pb', { n: page.page.number || String(number) })
  const edits = editsByBlock(page)
  for (const article of articles) {
    const annotations = new Map(article.annotations.map((annotation) => [annotation.id, annotation]))
    const ids = new Map(article.annotations.map(({ id }) => [id, `a${next()}`]))
    const context: TeiContext = {
      annotations,
      edits,
      idOf: (note) => ids.get(note) ?? '',
      terms,
      actOf: acts.actOf,
      parts: new Map(),
    }
    const ana = [`#status-${article.status}`, ...article.tags.map((tag) => `#${terms.categoryOf(tag)}`)].join(
      ' ',
    )
    const link = links.get(article) ?? {}
    const element = newLine(div).ele(
      'div',
      article.id === null
        ? { type: 'rest' }
        : { type: 'article', ...records.attributesOf(article), ...link, ana },
    )
    teiBlocks(element, article.blocks, context)
    for (const annotation of article.annotations) {
      if (annotation.remark) teiRemark(newLine(element), annotation, context.idOf(annotation.id))
    }
    newLine(element)
  }
  // A `div` with nothing but a page break is not valid.
  if (articles.length === 0) newLine(div).ele('p')
  newLine(div)
  newLine(body)
}

function editsByBlock(page: ExportPage): Map<string, LineEdit[]> {
  const byBlock = new Map<string, LineEdit[]>()
  for (const { line, edits } of corrections(aligner(page.raw, page.reading).baseline, page.document)) {
    for (const edit of edits) {
      if (!edit.place) continue
      const ofBlock = byBlock.get(edit.place.blockId)
      if (ofBlock) ofBlock.push({ ...edit, line })
      else byBlock.set(edit.place.blockId, [{ ...edit, line }])
    }
  }
  return byBlock
}

type ArticleLinks = { 'xml:id'?: string; next?: string; prev?: string }

/** Ids and links of the articles of the file that go on in another of it. */
function continuations(articles: readonly ExportedArticle[]): Map<ExportedArticle, ArticleLinks> {
  const links = new Map<ExportedArticle, ArticleLinks>()
  const nameOf = (article: ExportedArticle) => `article${articles.indexOf(article) + 1}`
  for (const article of articles) {
    const { continues } = article
    const target = continues && articles.find(({ id }) => id === continues.articleId)
    if (!target) continue
    const [own, other] = [nameOf(article), nameOf(target)]
    links.set(article, { ...links.get(article), 'xml:id': own, next: `#${other}` })
    links.set(target, { ...links.get(target), 'xml:id': other, prev: `#${own}` })
  }
  return links
}

/** Lines keep the file readable; within a block white space is text and none is added. */
function newLine(parent: XMLBuilder): XMLBuilder {
  return parent.txt('\n')
}
