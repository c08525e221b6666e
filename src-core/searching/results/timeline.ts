import type { SearchState } from '../index/search'
import type { Shelf } from '../index/shelf'

/** How much was found in a stretch of time or in a newspaper, and of how much. */
export interface Tally {
  places: number
  articles: number
  /** Articles and UTF-16 units that there are, found or not. */
  allArticles: number
  allUnits: number
}

export interface Timeline {
  unit: 'year' | 'month' | 'day'
  /** From the first to the last in which there are articles, with none left out; by name `2025`, `2025-06`, `2025-06-18`. */
  periods: (Tally & { name: string; papers: Record<string, number> })[]
  /** By newspaper, the one with the most places first. */
  papers: (Tally & { name: string })[]
  /** Of articles without a date. */
  undated: Tally
}

/** Most bars that a chart can show apart. */
const mostPeriods = 80

/** Frequency over time and by newspaper. */
export function timeline({ shelves }: Pick<SearchState, 'shelves'>, all: readonly Shelf[]): Timeline {
  const days = new Map<string, Tally & { papers: Record<string, number> }>()
  const papers = new Map<string, Tally>()
  const counts = new Map(shelves.map(({ shelf, found }) => [shelf, found]))
  for (const shelf of all) {
    const dates = shelf.column('date')
    const names = shelf.column('paper')
    const found = counts.get(shelf)
    let next = 0
    for (let article = 0; article < shelf.size; article++) {
      while (found && (found.articles[next] ?? Number.POSITIVE_INFINITY) < article) next++
      if (shelf.isGone(article)) continue
      const hit = found?.articles[next] === article
      const places = hit ? (found?.counts[next] ?? 0) : 0
      const paper = names?.values[names.codes[article] ?? 0] ?? ''
      const day = dates?.values[dates.codes[article] ?? 0] ?? ''
      const inPeriod = days.get(day) ?? { ...noTally, papers: {} }
      days.set(day, inPeriod)
      const inPaper = papers.get(paper) ?? { ...noTally }
      papers.set(paper, inPaper)
      for (const tally of [inPeriod, inPaper]) {
        tally.allArticles += 1
        tally.allUnits += shelf.lengthOf(article)
        tally.articles += hit ? 1 : 0
        tally.places += places
      }
      if (places > 0) inPeriod.papers[paper] = (inPeriod.papers[paper] ?? 0) + places
    }
  }
  const { papers: _, ...undated } = days.get('') ?? { ...noTally, papers: {} }
  days.delete('')
  const { unit, names } = periodsOf([...days.keys()].sort())
  const periods = new Map(
    names.map((name) => [name, { ...noTally, name, papers: {} as Record<string, number> }]),
  )
  for (const [day, tally] of days) {
    const period = periods.get(day.slice(0, lengths[unit]))
    if (!period) continue
    add(period, tally)
    for (const [paper, places] of Object.entries(tally.papers)) {
      period.papers[paper] = (period.papers[paper] ?? 0) + places
    }
  }
  return {
    unit,
    periods: [...periods.values()],
    papers: [...papers].map(([name, tally]) => ({ name, ...tally })).sort((a, b) => b.places - a.places),
    undated,
  }
}

const noTally: Tally = { places: 0, articles: 0, allArticles: 0, allUnits: 0 }
const lengths = { year: 4, month: 7, day: 10 }

function add(to: Tally, tally: Tally): void {
  to.places += tally.places
  to.articles += tally.articles
  to.allArticles += tally.allArticles
  to.allUnits += tally.allUnits
}

function periodsOf(days: readonly string[]): { unit: Timeline['unit']; names: string[] } {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return { unit: 'year', names: [] }
  for (const unit of ['day', 'month', 'year'] as const) {
    const names = namesBetween(first, last, unit)
    if (names.length <= mostPeriods || unit === 'year') return { unit, names }
  }
  return { unit: 'year', names: [] }
}

function namesBetween(first: string, last: string, unit: Timeline['unit']): string[] {
  const names: string[] = []
  const date = new Date(`${first.slice(0, lengths[unit])}${'-01-01'.slice(lengths[unit] - 4)}T00:00:00Z`)
  const end = last.slice(0, lengths[unit])
  while (names.length <= 4000 && !Number.isNaN(date.getTime())) {
    const name = date.toISOString().slice(0, lengths[unit])
    if (name > end) break
    names.push(name)
    if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1)
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
    else date.setUTCDate(date.getUTCDate() + 1)
  }
  return names
}
