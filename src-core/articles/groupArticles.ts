import type { Block, BlockKind } from '../model/block'
import type { PageDraft } from '../model/draft'
import { type Leanings, noLeanings } from '../model/leanings'
import type { Line } from '../model/line'
import { beginsWithDateline, trailingBylinePattern } from '../words/marks'
import { blockTerms } from './blockTerms'
import { blockText } from './blockText'
import { buildDraft } from './buildDraft'
import { columnBreaks } from './columnBreaks'
import { findEars } from './findEars'
import { findStandfirsts } from './findStandfirsts'
import { findTwins } from './findTwins'
import { headlineSides } from './headlineSide'
import type { Decision, SearchPage } from './hypothesis'
import { openingsSetApart } from './openingsSetApart'
import { seamOddsOf } from './seamOdds'
import { type Interpretation, searchArticles } from './searchArticles'
import { shinglesOf } from './shingles'

/** What belongs to no article, or is given to one afterwards. */
const asideKinds: ReadonlySet<BlockKind> = new Set(['caption', 'furniture', 'aside'])

/** Blocks -> articles, by the best interpretation of the whole page under each habit a page may have. */
export function groupArticles(
  blocks: readonly Block[],
  lines: readonly Line[],
  language: string,
  leanings: Leanings = noLeanings,
): PageDraft {
  const texts = blocks.map((block) => blockText(block, lines))
  const shingles = shinglesOf(texts)
  const quoted = findTwins(blocks, texts, shingles)
  const standfirsts = findStandfirsts(blocks, lines, texts, quoted, shingles)
  const twins = [...quoted, ...standfirsts]
  const displayed = new Set(twins.map((twin) => twin.display))
  // What is set apart of an article is its text all the same: its headlines and later blocks are held against it.
  const said = [...texts]
  for (const { display, source } of standfirsts) said[source] = `${texts[display]} ${texts[source]}`
  const terms = blockTerms(said, language)
  const ears = findEars(blocks, terms)
  const starts = (b: number) => lines[blocks[b]?.first ?? 0]?.clean ?? ''
  const page: SearchPage = {
    blocks,
    language,
    texts: said,
    terms,
    seam: seamOddsOf(blocks, lines, language),
    datelines: blocks.map(({ first, last }, b) =>
      beginsWithDateline(starts(b), first < last ? lines[first + 1]?.clean : undefined),
    ),
    setApart: openingsSetApart(texts, twins),
    trailing: blocks.map((block, b) => block.kind === 'byline' && trailingBylinePattern.test(starts(b))),
    breaks: columnBreaks(blocks, lines),
    lengths: lines.map((line) => line.clean.length),
    endsOf: new Map(blocks.map((block) => [block.last, block.ends])),
    order: blocks.flatMap((block, b) =>
      asideKinds.has(block.kind) || displayed.has(b) || ears.has(b) ? [] : [b],
    ),
  }
  let best: Interpretation | undefined
  const bySide = searchArticles(page)
  for (const side of headlineSides) {
    const found = bySide[side]
    found.total += leanings.side[side]
    if (!best || found.total > best.total) best = found
  }
  const strays = [...ears].map(
    (block): Decision => ({ block, article: -1, use: 'stray', joins: false, gain: 0 }),
  )
  const decisions = [...strays, ...(best?.decisions ?? [])]
  return buildDraft(page, lines, { decisions, total: best?.total ?? 0 }, twins)
}
