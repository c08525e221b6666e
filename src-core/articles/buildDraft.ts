import type { Aside } from '../model/block'
import type { ArticleDraft, DraftPart, PageDraft } from '../model/draft'
import type { Line } from '../model/line'
import type { Role } from '../model/role'
import { buildParagraphs, type CutBody, cutBody, linesOf, usualLength } from './buildParagraphs'
import { buildStack } from './buildStack'
import { expectLeads } from './expectLeads'
import type { Twin } from './findTwins'
import type { Decision, SearchPage } from './hypothesis'
import { pageEase } from './pageEase'
import { odds, percent, reason } from './reason'
import type { Interpretation } from './searchArticles'

/** How much of a caption an article must say for the caption to be its. */
const leastCaptionShare = 0.25
/** Blocks on either side among which a caption's article is looked for. */
const captionReach = 40
/** Blocks of an article that its headline's stack is held against. */
const bodyForStack = 60

/** Puts the decisions of an interpretation together. */
export function buildDraft(
  page: SearchPage,
  lines: readonly Line[],
  { decisions, total }: Interpretation,
  twins: readonly Twin[],
): PageDraft {
  const byArticle = new Map<number, Decision[]>()
  const ownerOf = new Map<number, number>()
  const other: DraftPart[] = []
  for (const decision of decisions) {
    if (decision.article < 0) {
      other.push(part(page, decision.block, 'unassigned', 0, [reason('fits-nothing', 0.5)]))
      continue
    }
    ownerOf.set(decision.block, decision.article)
    const list = byArticle.get(decision.article)
    if (list) list.push(decision)
    else byArticle.set(decision.article, [decision])
  }
  const repeated = repeatedLines(lines)
  const drafts = new Map<number, ArticleDraft>()
  const bodies = expectLeads(
    [...byArticle.values()].map((own) => cutBody(page, own)),
    lines,
    page.language,
  )
  const usual = usualLength(bodies)
  ;[...byArticle.keys()].forEach((id, i) => {
    const body = bodies[i]
    if (body) drafts.set(id, articleOf(page, lines, body, repeated, usual))
  })
  const give = (owner: number | undefined, display: DraftPart) => {
    const draft = drafts.get(owner ?? -1)
    if (draft) draft.displays.push(display)
    else other.push(display)
  }
  for (const { display, source, share } of twins) {
    const why = [reason('quotes-text', share, { percent: percent(share) }), reason('own-column', 0.7)]
    give(ownerOf.get(source), part(page, display, 'pull-quote', 6 * (share - 0.5), why))
  }
  page.blocks.forEach((block, b) => {
    if (block.role) other.push(asidePart(page, b, block.role))
    if (block.kind === 'furniture') other.push(part(page, b, 'furniture', 2, [reason('page-edge', 0.8)]))
    if (block.kind !== 'caption') return
    const owner = captionOwner(page, b, ownerOf)
    const why = [reason('caption-marks', 0.9)]
    if (owner) why.push(reason('shares-words', owner.share, { percent: percent(owner.share) }))
    give(owner?.article, part(page, b, 'caption', 2 * (owner?.share ?? 0), why))
  })
  const ease = pageEase(page, decisions)
  for (const draft of drafts.values()) {
    draft.displays.sort(byPlace)
    for (const one of [draft, ...partsOf(draft)]) one.score += ease
  }
  return { articles: [...drafts.values()], other: other.sort(byPlace), total }
}

const partsOf = (draft: ArticleDraft) =>
  [
    draft.headline,
    draft.kicker,
    draft.subtitle,
    draft.byline,
    ...draft.displays,
    ...draft.paragraphs,
  ].flatMap((part) => part ?? [])

const byPlace = (a: DraftPart, b: DraftPart) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)

function part(
  page: SearchPage,
  b: number,
  role: Role,
  score: number,
  reasons: DraftPart['reasons'],
): DraftPart {
  return { role, lines: linesOf(page, b), score, reasons }
}

/** A notice, an advert or a box of contents: its line breaks are its own. */
const asidePart = (page: SearchPage, b: number, role: Aside['role']): DraftPart => ({
  ...part(page, b, role, 2, [reason(`${role}-shape`, 0.8)]),
  kept: true,
})

function repeatedLines(lines: readonly Line[]): (index: number) => boolean {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line.clean, (counts.get(line.clean) ?? 0) + 1)
  return (index) => (counts.get(lines[index]?.clean ?? '') ?? 0) > 1
}

function captionOwner(
  page: SearchPage,
  b: number,
  ownerOf: ReadonlyMap<number, number>,
): { article: number; share: number } | undefined {
  let best: { article: number; share: number } | undefined
  for (let near = Math.max(0, b - captionReach); near < b + captionReach; near++) {
    const article = ownerOf.get(near)
    if (article === undefined) continue
    const share = page.terms.contained(b, near)
    if (share > (best?.share ?? leastCaptionShare)) best = { article, share }
  }
  return best
}

function articleOf(
  page: SearchPage,
  lines: readonly Line[],
  cut: CutBody,
  repeated: (index: number) => boolean,
  usual: number,
): ArticleDraft {
  const { decisions } = cut
  const heads = decisions.filter(({ use }) => use === 'headline' || use === 'stacked')
  const bodies = decisions.filter(({ use }) => use === 'body' || use === 'subhead')
  const bylines = decisions.filter(({ use }) => use === 'byline').flatMap(({ block }) => linesOf(page, block))
  const body = () =>
    bodies
      .slice(0, bodyForStack)
      .map(({ block }) => page.texts[block] ?? '')
      .join(' ')
  const below = (heads[0]?.block ?? 0) > (bodies[0]?.block ?? Number.POSITIVE_INFINITY)
  const gain = heads.reduce((sum, head) => sum + head.gain, 0)
  const stack = buildStack(
    heads.flatMap(({ block }) => linesOf(page, block)),
    { lines, language: page.language, body, repeated },
    { below, gain, said: headlineSaid(page, heads, bodies) },
  )
  const weakest = Math.min(...bodies.map((decision) => decision.gain), 4)
  return {
    ...stack,
    byline:
      bylines.length > 0
        ? { role: 'byline', lines: bylines, score: 2, reasons: [reason('byline-formula', 0.9)] }
        : null,
    displays: [],
    paragraphs: buildParagraphs(page, lines, cut, usual),
    score: (stack.headline ? 1 : -0.5) + weakest / 2,
    reasons: articleReasons(page, bodies, stack.headline !== null, weakest),
  }
}

/** The largest share of a headline block's words that one block of the text has. */
function headlineSaid(page: SearchPage, heads: readonly Decision[], bodies: readonly Decision[]): number {
  let best = 0
  for (const head of heads.slice(0, 1)) {
    for (const body of bodies.slice(0, bodyForStack))
      best = Math.max(best, page.terms.contained(head.block, body.block))
  }
  return best
}

function articleReasons(
  page: SearchPage,
  bodies: readonly Decision[],
  titled: boolean,
  weakest: number,
): ArticleDraft['reasons'] {
  const reasons = []
  if (bodies[0] && page.datelines[bodies[0].block]) reasons.push(reason('dateline-opens', 0.95))
  if (bodies[0] && page.setApart[bodies[0].block]) reasons.push(reason('opening-set-apart', 0.9))
  if (!titled) reasons.push(reason('headline-missing', 0.5))
  const shares = bodies.slice(1).map(({ block }, i) => page.terms.contained(block, bodies[i]?.block ?? block))
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  if (shares.length > 0) reasons.push(reason('shares-words', odds(weakest), { percent: percent(mean) }))
  return reasons
}
