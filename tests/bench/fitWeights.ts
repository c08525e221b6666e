/**
 * Fits the weights of blocks and articles by coordinate search on the odd-numbered laid-out pages and the real
 * page, and prints the changed ones. Says what the change is worth on the even-numbered pages at the end.
 *
 *   npx tsx tests/bench/fitWeights.ts [SECONDS] [--all]
 *
 * With --all it fits on all pages, once the figures on the held-out half have been noted.
 */
import { weights as articleWeights, stackWeights } from '../../src-core/articles/weights'
import { columnWeights, weights as lineWeights } from '../../src-core/blocks/weights'
import { byGroup, type Figures, loadPages, scoreAll } from './goldPages'

const seconds = Number(process.argv[2] ?? 300)
const groups: Record<string, Record<string, number>> = {
  columnWeights,
  lineWeights,
  articleWeights,
  stackWeights,
}
const pages = loadPages()
const all = process.argv.includes('--all')
const odd = pages.filter((page) => all || page.half !== 'even')
const even = pages.filter((page) => page.half === 'even')

/** How much each group counts: what has few pages, or pages with half a gold, counts less. */
const groupWeights: Record<string, number> = {
  'laid-out Chinese': 1,
  'laid-out English': 1,
  'real page': 0.5,
  hk_headline: 0.3,
  eu_tageblatt: 0.15,
  eu_citlab: 0.2,
  'own pages': 0.6,
}

function objective(set: typeof pages): number {
  let sum = 0
  let all = 0
  for (const [group, rows] of byGroup(scoreAll(set))) {
    const weight = groupWeights[group] ?? 0
    sum += (weight * rows.reduce((total, r) => total + worth(group, r.figures), 0)) / rows.length
    all += weight
  }
  return sum / all
}

function worth(group: string, f: Figures): number {
  if (group === 'eu_citlab') return f.articles
  if (group === 'eu_tageblatt') return (2 * f.articles + f.headlines) / 3
  return (
    (2 * f.articles + f.headlines + 0.8 * (f.displays ?? f.articles) + 1.5 * f.paragraphs + 0.5 * f.text) /
    5.8
  )
}

const names = Object.entries(groups).flatMap(([group, weights]) =>
  Object.keys(weights).map((name) => [group, name] as const),
)
const start = new Map(names.map(([group, name]) => [`${group}.${name}`, groups[group]?.[name] ?? 0]))
let best = objective(odd)
const evenBefore = objective(even)
console.log('odd', best.toFixed(4), 'even', evenBefore.toFixed(4))
const until = Date.now() + seconds * 1000
let step = 0.35
while (Date.now() < until && step > 0.05) {
  const before = best
  for (const [group, name] of names.toSorted(() => Math.random() - 0.5)) {
    const weights = groups[group]
    if (!weights || Date.now() > until) break
    const old = weights[name] ?? 0
    for (const direction of [1, -1]) {
      weights[name] = old + direction * step * Math.max(0.5, Math.abs(old))
      const found = objective(odd)
      if (found > best + 0.0002) {
        best = found
        break
      }
      weights[name] = old
    }
  }
  console.log('step', step, 'odd', best.toFixed(4))
  if (best - before < 0.001) step /= 2
}
console.log('odd', best.toFixed(4), 'even', evenBefore.toFixed(4), '->', objective(even).toFixed(4))
for (const [group, name] of names) {
  const now = groups[group]?.[name] ?? 0
  const old = start.get(`${group}.${name}`) ?? 0
  if (now !== old) console.log(`${group}.${name}: ${old} -> ${Number(now.toFixed(2))}`)
}
