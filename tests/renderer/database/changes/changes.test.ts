// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import type { Change, ChangeState } from '../../../../src-core/model/change'
import {
  keptChanges,
  newestChanges,
  olderChanges,
  putChanges,
} from '../../../../src-renderer/database/changes/changes'
import { database } from '../../../../src-renderer/database/database'

beforeEach(async () => {
  await database.changes.clear()
})

function change(sequence: number, state: ChangeState = 'done'): Change {
  const place = { anchor: 1, head: 1 }
  return {
    sequence,
    parent: sequence - 1,
    state,
    code: 'typing',
    rule: '',
    author: '',
    time: '',
    ended: '',
    before: place,
    after: place,
    steps: [],
    inverted: [],
  }
}

const many = (from: number, to: number, state?: ChangeState) =>
  Array.from({ length: to - from + 1 }, (_, index) => change(from + index, state))

it('reads the newest changes first and the older ones when they are wanted', async () => {
  await putChanges('p', many(1, 250))
  await putChanges('q', many(1, 3))
  const newest = await newestChanges('p')
  expect(newest.changes.map((each) => each.sequence)).toEqual(many(151, 250).map((each) => each.sequence))
  expect(newest.more).toBe(true)
  const older = await olderChanges('p', 51)
  expect(older.changes).toHaveLength(50)
  expect(older.more).toBe(false)
})

it('reads all that can be done again, and what can be undone before it', async () => {
  await putChanges('p', [...many(1, 40), ...many(41, 260, 'undone')])
  const { changes } = await newestChanges('p')
  expect(changes.filter((each) => each.state === 'undone')).toHaveLength(220)
  expect(changes.some((each) => each.state === 'done')).toBe(true)
})

it('lets go of the oldest changes of a page that has too many', async () => {
  await putChanges('p', many(1, 100))
  await putChanges('q', many(1, 3))
  await putChanges('p', many(keptChanges + 10, keptChanges + 20))
  expect((await olderChanges('p', 1000)).changes[0]?.sequence).toBe(21)
  expect((await newestChanges('q')).changes).toHaveLength(3)
})
