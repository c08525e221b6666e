/**
 * Fits the weights of lines, columns, articles, stacks and paragraphs by coordinate search on the pages of ../shared,
 * the project's own and those that `probe`, `printed`, `scanned` and `raster` made into a folder of folders (their
 * groups, `print-en`), in two processes. Look at groups made from another seed with --show before believing it.
 *
 *   npx tsx tests/bench/fitWeights.ts FOLDER [SECONDS] [--from WEIGHTS.json] [--to WEIGHTS.json] [--only PATTERN]
 *   npx tsx tests/bench/fitWeights.ts FOLDER --prune --from WEIGHTS.json [--to WEIGHTS.json]
 *   npx tsx tests/bench/fitWeights.ts FOLDER --show [--from WEIGHTS.json]
 *
 * --prune takes back each changed weight, whole or by half, that the pages do not miss.
 */
import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Figures, figureNames } from '../support/score'
import type { WeighedPage } from './weighPages'
import { type Weights, weightsNow } from './weightSets'

type Means = Record<(typeof figureNames)[number], number>

const args = process.argv.slice(2)
const flag = (name: string) => args.includes(`--${name}`)
const option = (name: string) => (flag(name) ? args[args.indexOf(`--${name}`) + 1] : undefined)
const [folder = '', seconds = '600'] = args
const only = new RegExp(option('only') ?? '')

/** What the table of the reading asks, and what may not be given up for other pages. */
const asked: Record<string, Partial<Means>> = {
  'real page': { articles: 1, headlines: 1, displays: 1, paragraphs: 1 },
  'laid-out Chinese': { articles: 0.985, headlines: 0.89, displays: 0.9, paragraphs: 0.977 },
  'laid-out English': { articles: 0.981, headlines: 0.91, displays: 0.91, paragraphs: 0.93 },
  hk_headline: { articles: 0.975, headlines: 1, displays: 1, paragraphs: 0.9 },
  eu_tageblatt: { articles: 0.97, headlines: 0.66 },
  eu_citlab: { articles: 0.903 },
}
/** How much each group counts: what has few pages, or pages with half a gold, counts less. Made groups: 1. */
const groupWeights: Record<string, number> = {
  'laid-out Chinese': 2,
  'laid-out English': 2,
  'real page': 0.7,
  hk_headline: 0.4,
  eu_tageblatt: 0.2,
  eu_citlab: 0.3,
  'own pages': 0.6,
}
/** What is worth a change, and what a pruned weight may cost. */
const worthwhile = 0.0001
const missed = 0.00008

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const workers = [0, 1].map((part) =>
  fork(here('./weighPages.ts'), [folder, String(part), '2'], { execArgv: process.execArgv }),
)

async function weigh(weights: Weights): Promise<WeighedPage[]> {
  const parts = workers.map(
    (worker) =>
      new Promise<WeighedPage[]>((resolve) => {
        worker.once('message', (pages) => resolve(pages as WeighedPage[]))
        worker.send(weights)
      }),
  )
  return (await Promise.all(parts)).flat()
}

function meansOf(pages: readonly WeighedPage[]): Map<string, Means> {
  const groups = new Map<string, Figures[]>()
  for (const { group, figures } of pages) groups.set(group, [...(groups.get(group) ?? []), figures])
  const mean = (figures: readonly Figures[], name: keyof Figures) => {
    const values = figures.flatMap((each) => each[name] ?? [])
    return values.reduce((sum, value) => sum + value, 0) / values.length
  }
  return new Map(
    [...groups].map(([group, figures]) => [
      group,
      Object.fromEntries(figureNames.map((name) => [name, mean(figures, name)])) as Means,
    ]),
  )
}

function worth(group: string, { articles, headlines, displays, paragraphs, text }: Means): number {
  if (group === 'eu_citlab') return articles
  if (group === 'eu_tageblatt') return (2 * articles + headlines) / 3
  const shown = Number.isNaN(displays) ? articles : displays
  return (2 * articles + headlines + 0.8 * shown + 1.5 * paragraphs + 0.5 * text) / 5.8
}

async function objective(weights: Weights): Promise<number> {
  const means = meansOf(await weigh(weights))
  let sum = 0
  let all = 0
  for (const [group, figures] of means) {
    const weight = groupWeights[group] ?? 1
    sum += weight * worth(group, figures)
    all += weight
  }
  for (const [group, figures] of Object.entries(asked)) {
    for (const [name, least] of Object.entries(figures))
      sum -= 4 * Math.max(0, least - (means.get(group)?.[name as keyof Means] ?? 0))
  }
  return sum / all
}

const rounded = (value: number) => Math.round(value * 100) / 100
const home = weightsNow()
const from = option('from')
const changed: Weights = from ? (JSON.parse(readFileSync(from, 'utf8')) as Weights) : {}
const keep = () => {
  const to = option('to')
  if (to) writeFileSync(to, JSON.stringify(changed, null, 2))
}

async function prune(): Promise<void> {
  let best = await objective(changed)
  for (const [key, value] of Object.entries(changed)) {
    const own = home[key] ?? 0
    for (const share of [0, 0.5]) {
      const less = rounded(own + share * (value - own))
      const found = await objective({ ...changed, [key]: less })
      if (found < best - missed) continue
      console.log(key, value, '->', less, best.toFixed(5), found.toFixed(5))
      changed[key] = less
      best = found
      keep()
      break
    }
  }
}

async function search(): Promise<void> {
  const until = Date.now() + Number(seconds) * 1000
  const names = Object.keys(home).filter((name) => only.test(name))
  /** Weights whose changes change nothing. */
  const silent = new Set<string>()
  let best = await objective({ ...home, ...changed })
  console.log('from', best.toFixed(5))
  for (let step = 0.25; step > 0.06 && Date.now() < until; ) {
    const before = best
    for (const name of names.toSorted(() => Math.random() - 0.5)) {
      if (silent.has(name) || Date.now() > until) continue
      const old = changed[name] ?? home[name] ?? 0
      let moved = false
      for (const direction of [1, -1]) {
        const value = rounded(old + direction * step * Math.max(0.6, Math.abs(old)))
        const found = await objective({ ...home, ...changed, [name]: value })
        moved ||= Math.abs(found - best) > 1e-9
        if (found <= best + worthwhile) continue
        console.log(name, old, '->', value, best.toFixed(5), found.toFixed(5))
        changed[name] = value
        best = found
        keep()
        break
      }
      if (!moved) silent.add(name)
    }
    if (best - before < 8 * worthwhile) step /= 2
  }
}

if (flag('prune')) await prune()
else if (!flag('show')) await search()
for (const [group, figures] of meansOf(await weigh({ ...home, ...changed }))) {
  console.log(group.padEnd(20), figureNames.map((name) => figures[name].toFixed(3)).join(' '))
}
for (const worker of workers) worker.disconnect()
