import { expect, test } from 'vitest'
import { compareRows, type DatabaseRow } from '../../../src-core/journal/compareRows'

const row = (key: string, stamp: number) => ({ table: 't', key, version: `${stamp}-w` })
const here = (key: string, stamp: number, gone = false) => ({ ...row(key, stamp), gone })
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key)

/** The journal has confirmed everything up to 10. `bases`: of unsent writes, by key. */
function compare(
  database: ReturnType<typeof here>[],
  journal: ReturnType<typeof row>[],
  bases: Record<string, (number | null)[]> = {},
  together = false,
) {
  const found = compareRows(database, journal, {
    wasThere: ({ version }: DatabaseRow) => Number.parseInt(version, 10) <= 10,
    basesOf: ({ key }) => (bases[key] ?? []).map((stamp) => (stamp === null ? null : `${stamp}-w`)),
    together,
  })
  return {
    replay: keys(found.replay),
    remove: keys(found.remove),
    append: keys(found.append),
    apart: keys(found.apart),
  }
}

const none = { replay: [], remove: [], append: [], apart: [] }

test.each([
  ['the same row needs nothing', [here('a', 5)], [row('a', 5)], none],
  ['a row that the database lost comes back', [], [row('a', 5)], { ...none, replay: ['a'] }],
  ['an older writing gives way', [here('a', 3)], [row('a', 5)], { ...none, replay: ['a'] }],
  ['a later writing goes to the journal', [here('a', 11)], [row('a', 5)], { ...none, append: ['a'] }],
  ['a row that never reached the journal goes there', [here('a', 11)], [], { ...none, append: ['a'] }],
  ['a row that the journal had and lacks was deleted', [here('a', 5)], [], { ...none, remove: ['a'] }],
  [
    'a deletion that never reached the journal goes there',
    [here('a', 11, true)],
    [row('a', 5)],
    { ...none, append: ['a'] },
  ],
  [
    'a row written after its deletion comes back',
    [here('a', 4, true)],
    [row('a', 5)],
    { ...none, replay: ['a'] },
  ],
  ['a deletion of what the journal lacks needs nothing', [here('a', 11, true)], [], none],
  [
    'a writing that another database overtook is told',
    [here('a', 11)],
    [row('a', 12)],
    { ...none, replay: ['a'], apart: ['a'] },
  ],
])('%s', (_what, database, journal, expected) => {
  expect(compare(database, journal)).toEqual(expected)
})

test.each([
  [
    'an unsent writing goes to the journal that holds what it was based on',
    here('a', 13),
    row('a', 5),
    [5],
    { ...none, append: ['a'] },
  ],
  [
    'so it does where the journal got the first of several unsent writings',
    here('a', 13),
    row('a', 12),
    [5, 12],
    { ...none, append: ['a'] },
  ],
  [
    'so it does where the journal lost what it was based on',
    here('a', 13),
    row('a', 3),
    [5],
    { ...none, append: ['a'] },
  ],
  [
    'a later unsent writing gives way to what another database has saved meanwhile',
    here('a', 13),
    row('a', 12),
    [5],
    { ...none, replay: ['a'], apart: ['a'] },
  ],
  [
    'so does a new row that another database has made as well',
    here('a', 13),
    row('a', 12),
    [null],
    { ...none, replay: ['a'], apart: ['a'] },
  ],
  ['so does a deletion', here('a', 13, true), row('a', 12), [5], { ...none, replay: ['a'], apart: ['a'] }],
])('%s', (_what, own, journal, bases, expected) => {
  expect(compare([own], [journal], { a: bases })).toEqual(expected)
})

test('what is unsent of a work that went apart gives way as a whole, and of rows that stand alone it does not', () => {
  const own = [here('document', 13), here('step', 13), here('name', 13), here('old', 5)]
  const journal = [row('document', 12), row('name', 4), row('old', 5)]
  const bases = { document: [5], step: [null], name: [4] }
  expect(compare(own, journal, bases, true)).toEqual({
    replay: ['document', 'name'],
    remove: ['step'],
    append: [],
    apart: ['document', 'name', 'step'],
  })
  expect(compare(own, journal, bases)).toEqual({
    replay: ['document'],
    remove: [],
    append: ['name', 'step'],
    apart: ['document'],
  })
})
