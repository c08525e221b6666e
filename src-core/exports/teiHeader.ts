import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import { articleStatuses } from '../model/document'
import type { ExportOptions, ExportPage } from './exportPage'
import { type Labels, labelsIn } from './labels'
import { pageTitle } from './pageTitle'
import type { TeiActs } from './teiActs'
import type { TeiArticles } from './teiArticles'
import { type TeiTerms, teiTaxonomy } from './teiTerms'

export interface TeiCategories {
  terms: TeiTerms
  title: string
  acts: TeiActs
  records: TeiArticles
}

/** The file's header: what was exported, from which dumps, with which tags. */
export function teiHeader(
  tei: XMLBuilder,
  pages: readonly ExportPage[],
  { terms, title, acts, records }: TeiCategories,
  options: ExportOptions,
) {
  const header = tei.ele('teiHeader')
  const file = header.ele('fileDesc')
  const titles = file.ele('titleStmt')
  titles.ele('title').txt(title)
  for (const [name, id] of acts.editors) {
    const statement = titles.ele('respStmt', { 'xml:id': id })
    statement.ele('resp').txt(labelsIn(options).correctedBy)
    statement.ele('name').txt(name)
  }
  const publication = file.ele('publicationStmt')
  publication
    .ele('p')
    .txt(`Galley ${options.generator}, `)
    .ele('date', { when: options.exportedAt })
    .txt(options.exportedAt)
  const source = file.ele('sourceDesc')
  const words = labelsIn(options)
  for (const page of pages) bibl(source, page, words)
  records.writeTo(source, words)

  const encoding = header.ele('encodingDesc')
  const application = { ident: 'galley', version: /^\d+(\.\d+){0,3}/.exec(options.generator)?.[0] ?? '0' }
  encoding.ele('appInfo').ele('application', application).ele('label').txt('Galley')
  taxonomies(encoding.ele('classDecl'), terms, options)

  const languages = [...new Set(pages.map(({ page }) => page.language))]
  const usage = header.ele('profileDesc').ele('langUsage')
  for (const ident of languages) usage.ele('language', { ident }).txt(ident)

  if (acts.changes.length === 0) return
  const revisions = header.ele('revisionDesc').ele('listChange')
  for (const { id, by, at } of acts.changes) {
    const editor = acts.editors.get(by)
    revisions.ele('change', { 'xml:id': id, when: at, ...(editor && { who: `#${editor}` }) })
  }
}

function bibl(source: XMLBuilder, { page }: ExportPage, words: Labels) {
  const element = source.ele('bibl')
  if (page.publication) element.ele('title', { level: 'j' }).txt(page.publication)
  if (/^\d{4}-\d\d-\d\d$/.test(page.date)) element.ele('date', { when: page.date }).txt(page.date)
  if (page.issue) element.ele('biblScope', { unit: 'issue' }).txt(page.issue)
  if (page.number) element.ele('biblScope', { unit: 'page' }).txt(page.number)
  if (page.title) element.ele('title', { level: 'a' }).txt(page.title)
  element
    .ele('idno', { type: 'file' })
    .txt([page.folder, page.name].filter(Boolean).join('/') || pageTitle(page, words))
  if (page.hash) element.ele('idno', { type: 'sha256' }).txt(page.hash)
}

function taxonomies(parent: XMLBuilder, terms: TeiTerms, options: ExportOptions) {
  const words = labelsIn(options)
  const statuses = parent.ele('taxonomy', { 'xml:id': 'statuses' })
  for (const status of articleStatuses) {
    statuses
      .ele('category', { 'xml:id': `status-${status}` })
      .ele('catDesc')
      .txt(words.statuses[status])
  }
  teiTaxonomy(parent, terms)
}
