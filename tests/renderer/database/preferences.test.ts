// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { preference, setPreference } from '../../../src-renderer/database/preferences'
import { firstView } from '../../../src-renderer/library/libraryView'
import { viewSchema } from '../../../src-renderer/library/viewSchema'

const names = z.array(z.string())

it('a preference of another shape, as an archive may bring one, is none', async () => {
  await setPreference('names', ['柳溪'])
  expect(await preference('names', names)).toEqual(['柳溪'])
  for (const hostile of [5, 'views', { length: 1 }, [{}], null]) {
    await setPreference('names', hostile)
    expect(await preference('names', names)).toBeUndefined()
  }
  expect(await preference('constructor', names)).toBeUndefined()
})

it('a kept view keeps what it says, and what makes no sense is as at first', () => {
  const view = {
    ...firstView,
    list: 'articles',
    tag: '人物',
    filter: { from: '2026-01-01' },
    sort: 'field:own:页',
  }
  expect(viewSchema.parse(view)).toEqual(view)
  expect(viewSchema.parse({ ...view, sort: 7, filter: { tags: 'x' }, order: '__proto__' })).toEqual({
    ...view,
    sort: firstView.sort,
    filter: {},
    order: firstView.order,
  })
})
