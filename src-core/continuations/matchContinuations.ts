import { pageNumber } from '../words/continuations'

/** An article of an issue, as far as finding its other half needs it. */
export interface IssueArticle {
  id: string
  /** The page it stands on, as printed, e.g. `3` or `A03`; empty where it is not known. */
  page: string
  headline: string
  /** All of its text but the headline. */
  text: string
  /** What it says of other pages; see `ReadContinuation`. */
  notes: readonly { direction: 'on' | 'from'; page: string }[]
}

/** The two halves of an article: `from` goes on in `on`. */
export interface ContinuationMatch {
  from: string
  on: string
  /** From 0 to 1; reckoned, not calibrated: no pages with gold have both halves. */
  confidence: number
  reasons: { code: 'says-page' | 'both-say' | 'shares-title' | 'shares-words'; score: number }[]
}

/** In nats. What speaks for a pair before anything is compared is one note; most pages have several articles. */
const weights = {
  /** One of the halves names the page of the other. */
  saysPage: 0,
  /** The other half names the page of this one, too. */
  bothSay: 4,
  /** … or names another page: it belongs elsewhere. */
  contradicts: -4,
  /** For all of the shorter headline's words in the other headline or the other's text. */
  title: 4,
  /** For a tenth of the shorter text's telling pairs of characters, or words, in the other; halves of one article share about 0.1 to 0.2. */
  words: 2.5,
  /** One article alone stands on the page that is named. */
  only: 1,
} as const

/** A sum that is not calibrated promises no more. */
const most = 0.95

/** Below this a pair is a guess among others. */
const least = 0.6

/**
 * Pairs articles with their other halves on other pages of one issue, the surest pairs first. Each article goes on in at
 * most one other, and begins in at most one.
 */
export function matchContinuations(articles: readonly IssueArticle[]): ContinuationMatch[] {
  const pairs: (ContinuationMatch & { total: number })[] = []
  const features = new Map(articles.map((article) => [article.id, featuresOf(article)]))
  for (const from of articles) {
    for (const on of articles) {
      if (from.id === on.id || !from.page || !on.page || samePage(from.page, on.page)) continue
      const named = names(from, 'on', on.page)
      const answered = names(on, 'from', from.page)
      if (named !== true && answered !== true) continue
      const pair = weigh(from, on, features)
      const rivals = articles.filter(({ page }) =>
        samePage(page, named === true ? on.page : from.page),
      ).length
      const both = named === true && answered === true
      const against = named === false || answered === false
      let total = weights.saysPage + pair.total - Math.log(Math.max(1, rivals))
      if (both) total += weights.bothSay
      if (against) total += weights.contradicts
      if (rivals === 1) total += weights.only
      const confidence = Math.min(most, sigmoid(total))
      if (confidence < least) continue
      const says = both ? ('both-say' as const) : ('says-page' as const)
      const reasons = [{ code: says, score: both ? 0.95 : 0.7 }, ...pair.reasons]
      pairs.push({ from: from.id, on: on.id, confidence: rounded(confidence), reasons, total })
    }
  }
  pairs.sort((a, b) => b.total - a.total)
  const begun = new Set<string>()
  const ended = new Set<string>()
  return pairs.flatMap(({ total: _, ...pair }) => {
    if (begun.has(pair.from) || ended.has(pair.on)) return []
    begun.add(pair.from)
    ended.add(pair.on)
    return [pair]
  })
}

/** Whether an article says that it goes on (or began) on `page`; undefined where it says nothing of the kind. */
function names({ notes }: IssueArticle, direction: 'on' | 'from', page: string): boolean | undefined {
  const said = notes.filter((note) => note.direction === direction)
  return said.length === 0 ? undefined : said.some((note) => samePage(note.page, page))
}

/** `A03` is `A3`; a note may leave the section's letter out. */
export function samePage(a: string, b: string): boolean {
  const [first, second] = [pageNumber(a), pageNumber(b)]
  if (first === '' || second === '') return false
  const bare = (number: string) => number.replace(/^[A-Z]/, '')
  return (
    first === second || (bare(first) === bare(second) && (first === bare(first) || second === bare(second)))
  )
}

interface Features {
  title: ReadonlySet<string>
  text: ReadonlySet<string>
}

const featuresOf = ({ headline, text }: IssueArticle): Features => ({
  title: termsOf(headline),
  text: termsOf(text),
})

function weigh(
  from: IssueArticle,
  on: IssueArticle,
  features: ReadonlyMap<string, Features>,
): { total: number; reasons: ContinuationMatch['reasons'] } {
  const [a, b] = [features.get(from.id), features.get(on.id)]
  const reasons: ContinuationMatch['reasons'] = []
  if (!a || !b) return { total: 0, reasons }
  // A jump's headline is the first one's, or one or two of its words.
  const title = Math.max(share(b.title, [a.title, a.text]), share(a.title, [b.title, b.text]) * 0.8)
  const words = Math.min(
    1,
    share(a.text.size < b.text.size ? a.text : b.text, [a.text.size < b.text.size ? b.text : a.text]) * 5,
  )
  if (title >= 0.3) reasons.push({ code: 'shares-title', score: rounded(Math.min(0.95, title)) })
  if (words >= 0.3) reasons.push({ code: 'shares-words', score: rounded(Math.min(0.9, words)) })
  return { total: weights.title * title + weights.words * (words - 0.25), reasons }
}

/** Pairs of Han characters, or words of four letters and more; what is too short to tell anything is left out. */
function termsOf(text: string): Set<string> {
  const terms = new Set<string>()
  for (const run of text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]+/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) terms.add(run.slice(i, i + 2))
  }
  for (const word of text.toLowerCase().match(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{4,}/gu) ?? []) {
    terms.add(word)
  }
  return terms
}

/** Which share of `terms` stands in one of `others`; 0 for no terms. */
function share(terms: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  if (terms.size === 0) return 0
  let found = 0
  for (const term of terms) if (others.some((other) => other.has(term))) found++
  return found / terms.size
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const rounded = (x: number) => Math.round(x * 1000) / 1000
