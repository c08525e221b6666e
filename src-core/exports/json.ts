import { aligner } from '../alignment/alignment'
import { type BlockText, blockTexts } from '../alignment/blockText'
import { type Correction, corrections } from '../alignment/corrections'
import type { Annotation } from '../model/annotation'
import { type ArticleMetadata, ownField, ownValues } from '../model/metadata'
import { type Emendation, emendationsOf, kindOfEdit } from './emendations'
import { type ExportedArticle, type ExportedBlock, exportedArticles } from './exportedArticles'
import type { Exporter, ExportOptions, ExportPage } from './exportPage'
import type { GalleyPage } from './galleyPage'
import { termsOf } from './terms'

/** The whole page with all that was done to it: docs/formats/galley-page.md. Several pages give an array. */
export const json: Exporter = {
  format: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render(pages, options) {
    const values = pages.map((page) => galleyPage(page, options))
    return `${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`
  },
}

function galleyPage(page: ExportPage, options: ExportOptions): GalleyPage {
  const pages = aligner(page.raw, page.reading)
  const texts = blockTexts(page.document)
  const alignment = pages.align(texts)
  const byId = new Map(texts.map((text) => [text.id, text]))
  const corrected = corrections(pages.baseline, page.document)
  const exported = exportedArticles(page, options)
  const terms = termsOf(options)
  const rest = exported.find((article) => article.id === null)
  const parts = (article: ExportedArticle) => {
    const said = article.blocks.flatMap(emendationsOf)
    return {
      blocks: article.blocks.map((block) => blockJson(block, byId.get(block.id))),
      annotations: article.annotations.map(({ ranges, ...annotation }) => ({
        ...annotationJson(annotation),
        ranges: ranges.map(({ block: blockId, from, to, text }) => ({
          block: blockId,
          from,
          to,
          text,
          raw: alignment.rawPlaces({ blockId, from, to }).map(({ span }): [number, number] => [...span]),
        })),
      })),
      emendations: said.map(({ block: blockId, from, to, stands, text, kind, by, at }) => ({
        kind,
        block: blockId,
        from,
        to,
        text: stands,
        shouldRead: text,
        author: by,
        time: at,
        raw: alignment.rawPlaces({ blockId, from, to }).map(({ span }): [number, number] => [...span]),
      })),
      corrections: corrected
        .filter((one) => one.articleId === article.id)
        .map((one) => correctionJson(one, said)),
    }
  }
  return {
    format: 'galley-page',
    version: 1,
    generator: options.generator,
    exported: options.exportedAt,
    offsets: 'utf-16',
    page: page.page,
    raw: page.raw,
    reading: page.reading as GalleyPage['reading'],
    articles: exported.flatMap((article) =>
      article.id === null
        ? []
        : [
            {
              id: article.id,
              headline: article.headline,
              number: article.number,
              words: article.words,
              status: article.status,
              acts: article.acts,
              tags: article.tags,
              metadata: standardFields(article.metadata),
              own: Object.fromEntries(ownValues(article.metadata).map(({ name, value }) => [name, value])),
              continues: article.continues && {
                page: article.continues.pageId,
                article: article.continues.articleId,
              },
              ...parts(article),
            },
          ],
    ),
    rest: options.articleIds
      ? null
      : rest
        ? parts(rest)
        : { blocks: [], annotations: [], emendations: [], corrections: [] },
    concepts: terms
      .conceptsOf(exported)
      .map(({ id, parent, note }) => ({ id, parent, label: terms.nameOf(id), note })),
    entities: terms.entitiesOf(exported).map(({ watch: _, ...entity }) => entity),
    relations: terms.relationsOf(exported).map(({ from, to, kind, note }) => ({ from, to, kind, note })),
  }
}

function standardFields(metadata: ArticleMetadata): ArticleMetadata {
  const own = ownValues(metadata).map(({ name }): string => ownField(name))
  return Object.fromEntries(Object.entries(metadata).filter(([field]) => !own.includes(field)))
}

function annotationJson({ id, kind, tag, remark, author, created, entity, replies, resolved }: Annotation) {
  return {
    id,
    kind,
    tag,
    remark,
    author,
    created,
    entity: entity || null,
    replies: replies ?? [],
    resolved: resolved ?? null,
  }
}

function blockJson({ id, role, text }: ExportedBlock, lineText: BlockText | undefined) {
  const lines = (lineText?.lines ?? []).map(({ line, offset, text: of }) => ({
    line,
    from: offset,
    to: offset + of.length,
  }))
  return { id, role, text, lines }
}

function correctionJson({ line, blockId, before, after, edits }: Correction, said: readonly Emendation[]) {
  return {
    line,
    block: blockId,
    before,
    after,
    edits: edits.map((edit) => ({
      raw: [...edit.span] as [number, number],
      before: edit.before,
      after: edit.after,
      kind: kindOfEdit(edit, said).kind,
      place: edit.place && { block: edit.place.blockId, from: edit.place.offset },
    })),
  }
}
