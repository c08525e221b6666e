/**
 * What a paper's profile is worth on real pages: each laid-out page of ../shared/pages is cut in two between articles; each
 * half, corrected by gold, teaches its habits to the other. Prints which halves are read otherwise.
 *
 *   npx tsx tests/bench/profilePairs.ts
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyProfile, learnProfile } from '../../src-core/reading/learnProfile'
import { readPage } from '../../src-core/reading/readPage'
import { documentFromGold } from '../support/documentFromGold'
import { type Gold, type GoldArticle, toLines, toRanges } from '../support/gold'
import { type Figures, score } from '../support/score'
import { type GoldPage, loadPages } from './goldPages'

interface Half {
  text: string
  gold: Gold
}

/** A page's halves; none where no line parts its articles. */
function halves(page: GoldPage): Half[] {
  const gold: Gold = JSON.parse(
    readFileSync(join(page.folder, page.file.replace('.txt', '.gold.json')), 'utf8'),
  )
  const lines = page.text.split(/\r\n|\n|\r/u)
  const extents = gold.articles.map((article) => {
    const own = linesOf(article)
    return [Math.min(...own), Math.max(...own)] as const
  })
  let cut = 0
  let best = 1
  for (let line = 2; line <= lines.length; line++) {
    if (extents.some(([from, to]) => from < line && to >= line)) continue
    const before = extents.filter(([, to]) => to < line).length
    if (Math.min(before, extents.length - before) >= best) {
      best = Math.min(before, extents.length - before) + 0.5
      cut = line
    }
  }
  if (cut === 0) return []
  return [half(gold, lines, 1, cut - 1), half(gold, lines, cut, lines.length)]
}

function half(gold: Gold, lines: readonly string[], from: number, to: number): Half {
  const moved = (ranges: GoldArticle['headline'] | undefined) =>
    toRanges(
      toLines(ranges ?? [])
        .filter((line) => line >= from && line <= to)
        .map((line) => line - from + 1),
    )
  const articles = gold.articles
    .filter((article) => linesOf(article).every((line) => line >= from && line <= to))
    .map(
      (article): GoldArticle => ({
        id: article.id,
        kicker: moved(article.kicker),
        headline: moved(article.headline),
        subtitle: moved(article.subtitle),
        byline: moved(article.byline),
        pullQuotes: (article.pullQuotes ?? []).map(moved),
        paragraphs: article.paragraphs.map(moved),
        texts: Object.fromEntries(
          Object.entries(article.texts ?? {}).map(([key, text]) => [
            key
              .split(',')
              .map((line) => Number(line) - from + 1)
              .join(),
            text,
          ]),
        ),
      }),
    )
  const other = moved(gold.other)
  return {
    text: `${lines.slice(from - 1, to).join('\n')}\n`,
    gold: { page: gold.page, blanks: gold.blanks, articles, other },
  }
}

function linesOf({ kicker, headline, subtitle, byline, pullQuotes, paragraphs }: GoldArticle): number[] {
  return [kicker, headline, subtitle, byline, ...(pullQuotes ?? []), ...paragraphs].flatMap((ranges) =>
    toLines(ranges ?? []),
  )
}

const meanOf = (figures: Figures) => {
  const values = Object.values(figures).filter((value) => value !== null)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

const rows = loadPages()
  .filter((page) => page.group.startsWith('laid-out'))
  .flatMap((page) => {
    const [one, two] = halves(page)
    if (!one || !two) return []
    return (
      [
        [one, two],
        [two, one],
      ] as const
    ).map(([corrected, next], i) => {
      const document = documentFromGold(corrected.text, corrected.gold)
      const profile = learnProfile(emptyProfile('paper'), corrected.text, document, 'one')
      const raw = { name: 'page.txt', folder: '', place: 0, text: next.text, encoding: 'utf-8' }
      return {
        half: `${page.file} ${i === 0 ? 'second' : 'first'}`,
        without: meanOf(score(next.gold, readPage(raw))),
        having: meanOf(score(next.gold, readPage(raw, profile))),
      }
    })
  })
const mean = (pick: (row: (typeof rows)[number]) => number) =>
  rows.reduce((sum, row) => sum + pick(row), 0) / rows.length
for (const { half: name, without, having } of rows) {
  if (Math.abs(having - without) < 0.0005) continue
  console.log(`${name}: ${without.toFixed(3)} -> ${having.toFixed(3)} (${(having - without).toFixed(3)})`)
}
const changes = rows.map(({ without, having }) => having - without)
console.log(
  JSON.stringify({
    halves: rows.length,
    without: Number(mean((row) => row.without).toFixed(4)),
    having: Number(mean((row) => row.having).toFixed(4)),
    up: changes.filter((change) => change > 0.0005).length,
    down: changes.filter((change) => change < -0.0005).length,
    worst: Number(Math.min(...changes).toFixed(3)),
  }),
)
