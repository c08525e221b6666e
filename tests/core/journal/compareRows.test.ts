import { expect, test } from 'vitest'
import { compareRows } from '../../../src-core/journal/compareRows'

const row = (key: string, stamp: number) => ({ table: 't', key, version: `${stamp}-w` })
const here = (key: string, stamp: number, gone = false) => ({ ...row(key, stamp), gone })
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key)

/** The journal has confirmed everything up to 10. */
function compare(database: ReturnType<typeof here>[], journal: ReturnType<typeof row>[]) {
  const found = compareRows(database, journal, ({ version }) => Number.parseInt(version, 10) <= 10)
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
