/**
 * Reads the pages of ../shared/pages in process and prints their scores, by group.
 *
 *   npx tsx tests/bench/scorePages.ts [--explain] [--half odd|even] [NAME…]
 *
 * Develop on the odd-numbered laid-out pages and look at the even ones rarely.
 */
import { byGroup, type Figures, loadPages, type ScoredPage, scoreAll } from './goldPages'

const args = process.argv.slice(2)
const explain = args.includes('--explain')
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined
const wanted = args.filter((arg) => !arg.startsWith('--') && arg !== half)

const names = ['coverage', 'articles', 'headlines', 'displays', 'paragraphs', 'text'] as const

function row(title: string, figures: Partial<Figures>): string {
  const values = names.map((name) => (figures[name]?.toFixed(3) ?? '-').padStart(11))
  return title.slice(0, 33).padEnd(34) + values.join('')
}

function mean(rows: readonly ScoredPage[]): Partial<Figures> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = rows.flatMap((r) => r.figures[name] ?? [])
      return values.length > 0 ? [[name, values.reduce((a, b) => a + b, 0) / values.length]] : []
    }),
  )
}

const pages = loadPages().filter((page) =>
  wanted.length > 0
    ? wanted.some((name) => page.file.includes(name))
    : !half || !page.half || page.half === half,
)
if (pages.length === 0) {
  console.error('no such pages in ../shared/pages: nothing to score')
  process.exit(0)
}
console.log(' '.repeat(34) + names.map((name) => name.padStart(11)).join(''))
for (const [group, rows] of byGroup(scoreAll(pages))) {
  if (explain || wanted.length > 0) {
    for (const r of rows) {
      console.log(row(`  ${r.file}`, r.figures))
      if (explain) for (const note of r.notes) console.log(`      ${note.slice(0, 160)}`)
    }
  }
  console.log(row(group, mean(rows)))
}
