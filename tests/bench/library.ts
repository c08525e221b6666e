/**
 * How fast a library of 400,000 articles is filtered and sorted: the catalogue's columns against rows in a list, filtered
 * and sorted by plain functions, in the same run. Also how long its shelves take to be read at a start. What the browser
 * adds (reading shelves from IndexedDB, drawing rows) is not in it. The last line is JSON.
 *
 *   npm run bench -- library
 */
import { Catalogue } from '../../src-core/catalogue/Catalogue'
import type { CatalogueQuery } from '../../src-core/catalogue/query'
import { Ranks } from '../../src-core/catalogue/Ranks'
import type { ArticleEntry, PageEntry } from '../../src-core/catalogue/rows'
import { runQuery } from '../../src-core/catalogue/runQuery'
import { packShelf, unpackShelf } from '../../src-core/catalogue/shelf'
import { containsFolded } from '../../src-core/searching/containsFolded'
import { naturalArchive } from './library/naturalArchive'

const pageCount = 42_200
const shelfSize = 256
const rounds = 5

const made = new Catalogue()
const rows: { page: PageEntry; article: ArticleEntry }[] = []
const ids: string[] = []
for (const { page, articles } of naturalArchive(pageCount)) {
  made.put(page, articles)
  ids.push(page.id)
  for (const article of articles) rows.push({ page, article })
}
const shelves = []
for (let i = 0; i < ids.length; i += shelfSize) shelves.push(packShelf(made, ids.slice(i, i + shelfSize)))
const packed = structuredClone(shelves)

const catalogue = new Catalogue()
const before = process.cpuUsage().user
const start_ms = timed(() => {
  for (const shelf of packed) unpackShelf(catalogue, shelf)
})
const ranks = new Ranks(catalogue)
const base: CatalogueQuery = { list: 'articles', filter: {}, sort: 'date', descending: true, order: 'pinyin' }
const first_ms = timed(() => runQuery(catalogue, ranks, base, containsFolded))
console.log(
  `start to the first list: ${(start_ms + first_ms).toFixed(0)} ms by the clock, ${((process.cpuUsage().user - before) / 1000).toFixed(0)} ms of a core`,
)

const queries: Record<string, Partial<CatalogueQuery>> = {
  'by date': {},
  'by headline, pinyin': { sort: 'headline' },
  'by headline, strokes': { sort: 'headline', order: 'stroke' },
  'by words': { sort: 'words' },
  'by reporters': { sort: 'field:reporters' },
  'by number': { sort: 'number' },
  'of a status': { filter: { statuses: ['problem'] } },
  'with a word in the headline': { filter: { headline: '灯塔' } },
  'of a section, with words': { filter: { fields: { section: '要闻' }, leastWords: 500 } },
  'of some years': { filter: { from: '1990-01-01', to: '1995-12-31' }, sort: 'headline' },
  'pages with a status': { list: 'pages', filter: { statuses: ['problem'] } },
}
// The orders are worked out once; the app does so when a column is first sorted by.
const ordering = Object.entries(queries).map(([name, more]) => {
  const ms = timed(() => runQuery(catalogue, ranks, { ...base, ...more }, containsFolded))
  return `${name} ${ms.toFixed(0)}`
})
console.log(`${rows.length} articles; first time, ms: ${ordering.join(', ')}`)
const times: number[] = []
const cores: number[] = []
for (const [name, more] of Object.entries(queries)) {
  const own = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage().user
    // As after a save: what rests on the whole catalogue is worked out again, headlines and numbers stay ranked.
    catalogue.version += 1
    const ms = timed(() => runQuery(catalogue, ranks, { ...base, ...more }, containsFolded))
    cores.push((process.cpuUsage().user - before) / 1000)
    return ms
  })
  times.push(...own)
  console.log(`${name}: ${Math.min(...own).toFixed(0)} to ${Math.max(...own).toFixed(0)} ms`)
}
const p95 = (values: number[]) => values.sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0
const p95_ms = p95(times)
console.log(`p95 ${p95_ms.toFixed(0)} ms by the clock, ${p95(cores).toFixed(0)} ms of a core`)
const { compare } = new Intl.Collator('zh-u-co-pinyin', { numeric: true })
const plain_ms = timed(() => rows.slice().sort((a, b) => compare(a.article.headline, b.article.headline)))
const round = (value: number) => Math.round(value)
console.log(`rows sorted by Intl.Collator: ${round(plain_ms)} ms`)
console.log(
  JSON.stringify({
    bench: 'library',
    articles: rows.length,
    start_ms: round(start_ms),
    first_ms: round(first_ms),
    p95_ms: round(p95_ms),
    plain_ratio: round(plain_ms / p95_ms),
  }),
)

function timed(run: () => unknown): number {
  const began = performance.now()
  run()
  return performance.now() - began
}
