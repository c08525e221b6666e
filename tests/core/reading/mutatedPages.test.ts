import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src-core/reading/readPage'
import { expectCoverage, expectLines, expectRepairs } from '../../support/checkReading'

/** A machine with little to spare runs these slowly. */
const patience = 120_000

const folders = ['', 'laid-out', 'scanned'].map((folder) =>
  join(import.meta.dirname, '../../../../shared/pages', folder),
)
const pages = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
    : [],
)
if (pages.length === 0) console.log(`skipped: no pages to change in ${folders[0]}`)

const read = (text: string) => readPage({ name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' })

/** What befalls a dump: lines lost, doubled, moved, run together, cut, and characters put in. */
const mutation = fc.record({
  kind: fc.constantFrom('lose', 'double', 'move', 'join', 'cut', 'blank', 'insert'),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  text: fc.oneof(
    fc.constantFrom('　', '\t', '\u00ad', '“', '）', '-', '本报讯', '\ud842', '𠮷', '\f', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
})
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

function mutate(lines: string[], { kind, at, to, text }: Mutation): void {
  const i = at % Math.max(1, lines.length)
  const line = lines[i] ?? ''
  const middle = to % (line.length + 1)
  if (kind === 'lose') lines.splice(i, 1)
  else if (kind === 'double') lines.splice(i, 0, line)
  else if (kind === 'move') lines.splice(to % (lines.length + 1), 0, ...lines.splice(i, 3))
  else if (kind === 'join') lines.splice(i, 2, line + (lines[i + 1] ?? ''))
  else if (kind === 'cut') lines.splice(i, 1, line.slice(0, middle), line.slice(middle))
  else if (kind === 'blank') lines.splice(i, 0, '')
  else lines[i] = line.slice(0, middle) + text + line.slice(middle)
}

/** A stretch of a real page, changed. */
const mutated = fc
  .record({
    page: fc.nat(Math.max(0, pages.length - 1)),
    from: fc.nat(10_000),
    length: fc.integer({ min: 1, max: 120 }),
    mutations: fc.array(mutation, { maxLength: 30 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ page, from, length, mutations, end }) => {
    const all = (pages[page] ?? '').split(/\r\n|\n|\r/u)
    const start = from % all.length
    const lines = all.slice(start, start + length)
    for (const each of mutations) mutate(lines, each)
    return lines.join(end)
  })

describe.skipIf(pages.length === 0)('a reading of a real page that was changed', () => {
  it(
    'loses nothing, invents nothing, and is the same whenever it is made',
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          const reading = read(text)
          expectCoverage(text, reading)
          expectLines(text, reading)
          expectRepairs(text, reading)
          expect(JSON.stringify(read(text))).toBe(JSON.stringify(reading))
        }),
        { numRuns: 40 },
      )
    },
    patience,
  )
})
