import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findReprints } from '../../src-core/reprints/findReprints'
import { reprintOf } from '../support/reprintOf'
import { randomFrom } from './search/sampler'
import { bytesOfTexts, writeTexts } from './search/textFile'

/**
 * `npm run bench -- reprints [--articles N] [--in FOLDER]`: near-duplicates over a generated archive. One article in forty is
 * printed again, once to three times, with OCR errors, cut short, or under another opening; told is how many of the
 * pairs of one story are found in one group, and how many pairs of the groups are of one story. Times are of one core, so
 * that a busy machine makes them no longer. The last line is JSON.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { articles: { type: 'string', default: '400000' }, in: { type: 'string' } },
})
const size = Number(values.articles)
const folder = values.in ?? mkdtempSync(join(tmpdir(), 'galley-reprints-'))
const path = join(folder, 'texts')
if (!existsSync(path) || statSync(path).size < bytesOfTexts(size)) writeTexts(path, size)

const bytes = Buffer.alloc(bytesOfTexts(1))
const file = openSync(path, 'r')
const read = (article: number) => {
  readSync(file, bytes, 0, bytes.length, article * bytes.length)
  return bytes.toString('utf16le')
}

/** Printed again, by their numbers from the archive's end on, and the story of each. */
const again: string[] = []
const storyOf = new Map<number, number>()
const kinds = {
  'as it was': { errors: 0, kept: 1, opening: '' },
  'other opening': { errors: 0, kept: 1, opening: '据海湾晨报报道，记者日前从有关部门获悉，' },
  '1 % errors': { errors: 0.01, kept: 1, opening: '' },
  '2 % errors': { errors: 0.02, kept: 1, opening: '新华社电　' },
  'cut to 60 %': { errors: 0.01, kept: 0.6, opening: '' },
  'cut to 40 %': { errors: 0.02, kept: 0.4, opening: '本报综合消息　' },
} as const
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]
const kindOf: Kind[] = []
const random = randomFrom(8)
for (let article = 0; article < size; article += 40) {
  const text = read(article)
  for (let i = 0; i < 1 + ((article / 40) % 3); i++) {
    const kind = kindNames[again.length % kindNames.length] ?? 'as it was'
    storyOf.set(size + again.length, article)
    kindOf.push(kind)
    again.push(reprintOf(text, kinds[kind], random))
  }
}

const before = process.cpuUsage()
const start = performance.now()
let readSeconds = 0
let peak = 0
const steps = findReprints({
  size: size + again.length,
  text: (article) => (article < size ? read(article) : (again[article - size] ?? null)),
})
let step = steps.next()
for (let turn = 0; !step.done; step = steps.next(), turn++) {
  if (step.value.read < 1) readSeconds = core()
  if (turn % 64 === 0) peak = Math.max(peak, process.memoryUsage().rss)
}
const groups = step.value
const seconds = core()
const clock = (performance.now() - start) / 1000
closeSync(file)
if (!values.in) rmSync(folder, { recursive: true, force: true })

/** The group of each article. */
const groupOf = new Map<number, number>()
groups.forEach(({ articles }, group) => {
  for (const article of articles) groupOf.set(article, group)
})
const storyOfAny = (article: number) => storyOf.get(article) ?? article
const found: Record<string, [found: number, all: number]> = {}
for (const [article, story] of storyOf) {
  const kind = kindOf[article - size] ?? 'as it was'
  const tally = found[kind] ?? [0, 0]
  tally[1] += 1
  if (groupOf.has(article) && groupOf.get(article) === groupOf.get(story)) tally[0] += 1
  found[kind] = tally
}
let [pairs, right] = [0, 0]
for (const { articles } of groups) {
  const stories = new Map<number, number>()
  for (const article of articles) {
    stories.set(storyOfAny(article), (stories.get(storyOfAny(article)) ?? 0) + 1)
  }
  pairs += (articles.length * (articles.length - 1)) / 2
  for (const count of stories.values()) right += (count * (count - 1)) / 2
}
for (const [kind, [hits, all]] of Object.entries(found)) {
  console.log(
    `${kind}: ${hits} of ${all} reprints stand with their story (${((hits / all) * 100).toFixed(1)} %)`,
  )
}
const sum = Object.values(found).reduce(([a, b], [hits, all]) => [a + hits, b + all], [0, 0])
console.log(
  `${groups.length} groups; ${right} of ${pairs} pairs in them are of one story; ${seconds.toFixed(0)} s of a core (${readSeconds.toFixed(0)} s reading and sketching), ${clock.toFixed(0)} s by the clock, at most ${Math.round(peak / 1e6)} MB, the process and the texts printed again included`,
)
console.log(
  JSON.stringify({
    bench: 'reprints',
    articles: size + again.length,
    recall: round((sum[0] ?? 0) / (sum[1] ?? 1)),
    precision: round(right / Math.max(1, pairs)),
    core_seconds: Math.round(seconds),
    memory_mb: Math.round(peak / 1e6),
  }),
)

function core(): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
