import { groupArticles } from '../articles/groupArticles'
import { orderPieces } from '../articles/ordering/orderPieces'
import { groupBlocks } from '../blocks/groupBlocks'
import { findContinuations } from '../continuations/findContinuations'
import { languageOf } from '../lines/languageOf'
import { measureLines } from '../lines/measureLines'
import { partColumns } from '../lines/partColumns'
import type { ArticleDraft, DraftPart, PageDraft } from '../model/draft'
import { type Leanings, noLeanings } from '../model/leanings'
import type { Line } from '../model/line'
import { lineStarts } from '../model/lineStarts'
import type { Profile } from '../model/profile'
import type { RawPage, ReadArticle, Reading, ReadPart } from '../model/reading'
import { habitsOf } from '../profiles/habitsOf'
import { leaningsFrom } from '../profiles/leaningsFrom'
import { pageEvidence } from '../reflow/pageEvidence'
import type { ReflowKind } from '../reflow/reflow'
import { buildPart } from './buildPart'
import { confidenceOf } from './confidence'
import { engine } from './engine'
import { metadataOfPage, withMetadata } from './metadata'
import { outlineOfDraft } from './outlines'

/** A page's raw text -> its reading. The only file that knows the order of the stages. */
export function readPage(page: RawPage, profile?: Profile): Reading {
  const raw = page.text
  const measured = measureLines(raw)
  const language = languageOf(raw)
  const leanings = profile ? leaningsFrom(profile.habits) : noLeanings
  const { lines, draft } = draftOf(partColumns(measured, language), language, leanings)
  const evidence = pageEvidence(raw, measured, language)
  const part = (draft: DraftPart, kind: ReflowKind) => buildPart(evidence, lines, draft, kind)
  const articles = draft.articles.map((article) => buildArticle(article, part))
  const other = draft.other.map((rest) => part(rest, rest.kept ? 'kept' : 'display'))
  return {
    format: 'galley-reading',
    version: 1,
    engine,
    page: {
      name: page.name,
      encoding: page.encoding,
      lines: lineStarts(raw).length,
      language,
      metadata: metadataOfPage(page, other, language),
      habits: habitsOf(lines, outlineOfDraft(draft)),
    },
    articles: findContinuations(raw, withMetadata(articles, language), other),
    other,
  }
}

/** Reads a page in the order of its dump, and in another one where that seems to be needed: the better reading wins. */
function draftOf(
  lines: readonly Line[],
  language: string,
  leanings: Leanings,
): { lines: readonly Line[]; draft: PageDraft } {
  const { blocks, habits } = groupBlocks(lines, leanings, language)
  const draft = groupArticles(blocks, lines, language, leanings)
  const ordered = orderPieces(blocks, lines, language, habits.paragraphBlank)
  if (!ordered) return { lines, draft }
  const again = groupBlocks(ordered.lines, leanings, language).blocks
  const other = groupArticles(again, ordered.lines, language, leanings)
  return other.total - ordered.bias > draft.total ? { lines: ordered.lines, draft: other } : { lines, draft }
}

type BuildPart = (draft: DraftPart, kind: ReflowKind) => ReadPart

function buildArticle(article: ArticleDraft, part: BuildPart): ReadArticle {
  const optional = (draft: DraftPart | null, kind: ReflowKind) => (draft ? part(draft, kind) : null)
  return {
    headline: optional(article.headline, 'headline'),
    kicker: optional(article.kicker, 'headline'),
    subtitle: optional(article.subtitle, 'headline'),
    byline: optional(article.byline, 'display'),
    displays: article.displays.map((draft) => part(draft, 'display')),
    paragraphs: article.paragraphs.map((draft) => part(draft, draft.kept ? 'kept' : 'paragraph')),
    metadata: {},
    confidence: confidenceOf('article', article.score),
    reasons: article.reasons,
  }
}
