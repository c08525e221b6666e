/**
 * Measures how often the engine's decisions are right on ../shared/pages, by their scores, and prints the curves
 * for src-core/reading/calibration.ts, or the table for docs/reading.md with the chart docs/pictures/confidence.svg.
 *
 *   npx tsx tests/bench/calibrate.ts [--curves]
 *
 * The table leaves the scored group of pages out: its decisions are rated by curves fitted on the other groups.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupArticles } from '../../src-core/articles/groupArticles'
import { groupBlocks } from '../../src-core/blocks/groupBlocks'
import { languageOf } from '../../src-core/lines/languageOf'
import { measureLines } from '../../src-core/lines/measureLines'
import type { DraftPart } from '../../src-core/model/draft'
import { type RepairCode, repairCodes, repairReason } from '../../src-core/model/repairReasons'
import { lineChart } from '../support/lineChart'
import { type GoldPage, loadPages } from './goldPages'
import { rateRepairs } from './rateRepairs'

interface Rated {
  kind: string
  group: string
  score: number
  right: boolean
}

type Spans = [number, number][]
interface Gold {
  articles: {
    headline?: Spans
    kicker?: Spans
    subtitle?: Spans
    pullQuotes?: Spans[]
    paragraphs?: Spans[]
  }[]
}
type Point = [number, number]

const expand = (spans: Spans | undefined) =>
  (spans ?? []).flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i))
const keyOf = (lines: readonly number[]) => lines.join()

/** Which decisions of a page were right, by its gold. */
function rate(page: GoldPage): Rated[] {
  const gold: Gold = JSON.parse(
    readFileSync(join(page.folder, page.file.replace('.txt', '.gold.json')), 'utf8'),
  )
  const lines = measureLines(page.text)
  const language = languageOf(page.text)
  const draft = groupArticles(groupBlocks(lines, undefined, language).blocks, lines, language)
  const keys = (part: DraftPart) => keyOf(part.lines.flatMap((i) => lines[i]?.number ?? []))
  const headlines = new Set(gold.articles.map((a) => keyOf(expand(a.headline))))
  const subtitles = new Set(gold.articles.map((a) => keyOf([...expand(a.kicker), ...expand(a.subtitle)])))
  const displays = new Set(gold.articles.flatMap((a) => (a.pullQuotes ?? []).map((q) => keyOf(expand(q)))))
  const paragraphs = new Set(gold.articles.flatMap((a) => (a.paragraphs ?? []).map((p) => keyOf(expand(p)))))
  const owner = new Map<number, number>()
  gold.articles.forEach((a, i) => {
    for (const line of (a.paragraphs ?? []).flatMap(expand)) owner.set(line, i)
  })
  const rated: Rated[] = []
  const add = (kind: string, score: number, right: boolean) =>
    rated.push({ kind, group: page.group, score, right })
  for (const article of draft.articles) {
    for (const part of article.paragraphs) add(part.role, part.score, paragraphs.has(keys(part)))
    if (article.headline) add('headline', article.headline.score, headlines.has(keys(article.headline)))
    const under = [article.kicker, article.subtitle].flatMap((part) => part ?? [])
    const whole = keyOf(under.flatMap((part) => part.lines.flatMap((i) => lines[i]?.number ?? [])))
    for (const part of under) add(part.role, part.score, subtitles.has(whole))
    for (const part of article.displays) {
      if (part.role === 'pull-quote') add(part.role, part.score, displays.has(keys(part)))
    }
    const owners = article.paragraphs.flatMap((p) => p.lines.map((i) => owner.get(lines[i]?.number ?? 0)))
    add('article', article.score, new Set(owners).size === 1)
  }
  return rated
}

/** Pool adjacent violators: the rising steps closest to what was seen. */
function isotonic(rated: readonly Rated[]): Point[] {
  const sorted = rated.toSorted((a, b) => a.score - b.score)
  const pools: { sum: number; count: number; scores: number }[] = []
  for (const { score, right } of sorted) {
    pools.push({ sum: right ? 1 : 0, count: 1, scores: score })
    for (;;) {
      const last = pools.at(-1)
      const before = pools.at(-2)
      if (!last || !before || before.sum / before.count < last.sum / last.count) break
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        count: before.count + last.count,
        scores: before.scores + last.scores,
      })
    }
  }
  const smoothed = pools.filter((pool) => pool.count >= Math.max(4, rated.length / 25))
  let highest = 0
  return smoothed.map(({ sum, count, scores }) => {
    // An imagined case, half right, keeps small pools humble; it must not make the curve fall.
    highest = Math.max(highest, round((sum + 0.5) / (count + 1)))
    return [round(scores / count), highest]
  })
}

/** Decisions that a point of the chart stands for at least. */
const fewest = 20

const round = (x: number) => Math.round(x * 100) / 100

function curveAt(curve: readonly Point[], score: number): number {
  let before = curve[0] ?? [0, 0.5]
  for (const point of curve) {
    if (score <= point[0]) {
      const width = point[0] - before[0]
      return width <= 0 ? point[1] : before[1] + ((score - before[0]) / width) * (point[1] - before[1])
    }
    before = point
  }
  return before[1]
}

const pages = loadPages().filter((page) => !page.group.startsWith('eu_'))

// Pages whose gold has whole columns for paragraphs, or articles only, say nothing of single decisions.
const rated = pages.flatMap(rate)
const kinds = [...new Set(rated.map((r) => r.kind))]
const repairs = pages.flatMap((page) => rateRepairs(page).map((r) => ({ ...r, group: page.group, score: 0 })))
const groups = [...new Set(rated.map((r) => r.group))]

if (process.argv.includes('--curves')) {
  for (const kind of kinds) {
    const curve = isotonic(rated.filter((r) => r.kind === kind))
    console.log(`  ${kind.includes('-') ? `'${kind}'` : kind}: ${JSON.stringify(curve)},`)
  }
  for (const code of repairCodes) {
    const own = repairs.filter((r) => r.kind === code)
    console.log(`  '${code}': ${own.length < fewest ? 'too few:' : ''} ${shareOf(own)}, // of ${own.length}`)
  }
} else {
  const judged = groups.flatMap((group) =>
    kinds.flatMap((kind) => {
      const curve = isotonic(rated.filter((r) => r.kind === kind && r.group !== group))
      return rated
        .filter((r) => r.kind === kind && r.group === group)
        .map((r) => ({ ...r, confidence: curveAt(curve, r.score) }))
    }),
  )
  console.log('Parts and articles\n')
  tell(judged)
  const shares = new Map<string, number>()
  const judgedRepairs = repairs.map((r) => {
    const key = `${r.kind} ${r.group}`
    const confidence = shares.get(key) ?? shareElsewhere(r)
    shares.set(key, confidence)
    return { ...r, confidence }
  })
  console.log('\nRepairs\n')
  tell(judgedRepairs)
  console.log('\nAll\n')
  tell([...judged, ...judgedRepairs])
  drawReliability(judged)
}

/** The share of a repair's kind that was right in the other groups; what is set by hand where they are too few to tell. */
function shareElsewhere(repair: { kind: string; group: string }): number {
  const others = repairs.filter(({ kind, group }) => kind === repair.kind && group !== repair.group)
  return others.length < fewest ? repairReason(repair.kind as RepairCode).score : shareOf(others)
}

/** The share that was right, an imagined case half right added. */
function shareOf(own: readonly { right: boolean }[]): number {
  return round((own.filter((r) => r.right).length + 0.5) / (own.length + 1))
}

/** How many decisions have which confidence, and how many of them were right. */
function tell(judged: readonly { kind: string; right: boolean; confidence: number }[]): void {
  console.log('| confidence | decisions | right |\n|---|---|---|')
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const bin = judged.filter((r) => r.confidence >= from && r.confidence < to)
    const right = bin.filter((r) => r.right).length / Math.max(1, bin.length)
    console.log(`| ${from}–${Math.min(to, 1)} | ${bin.length} | ${(100 * right).toFixed(1)} % |`)
  }
  const sure = judged.filter((r) => r.confidence >= 0.9)
  const right = sure.filter((r) => r.right).length
  console.log(`\n${sure.length} of ${judged.length} decisions reach 0.9; ${right} of them are right.`)
  for (const kind of new Set(judged.map((r) => r.kind))) {
    const own = judged.filter((r) => r.kind === kind)
    const high = own.filter((r) => r.confidence >= 0.9)
    console.log(
      `${kind}: ${own.filter((r) => r.right).length}/${own.length} right; at 0.9 and above ${high.filter((r) => r.right).length}/${high.length}`,
    )
  }
}

/** How often decisions were right, by how sure the engine was. */
function drawReliability(judged: readonly { confidence: number; right: boolean }[]): void {
  const points = Array.from({ length: 20 }, (_, i) => i / 20).flatMap((from): Point[] => {
    const bin = judged.filter((r) => r.confidence >= from && r.confidence < from + 0.05)
    if (bin.length < fewest) return []
    const mean = bin.reduce((sum, r) => sum + r.confidence, 0) / bin.length
    return [[mean, bin.filter((r) => r.right).length / bin.length]]
  })
  const ticks = [0.5, 0.6, 0.7, 0.8, 0.9, 1]
  const chart = lineChart({
    title: 'How often a decision is right, by its confidence',
    x: { label: 'confidence', ticks },
    y: { label: 'share that was right', ticks },
    points,
    guide: [
      [0.5, 0.5],
      [1, 1],
    ],
  })
  writeFileSync(join(import.meta.dirname, '../../docs/pictures/confidence.svg'), chart)
}
