// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fixHabit } from '../../../src-core/profiles/fixHabit'
import { emptyProfile } from '../../../src-core/reading/learnProfile'
import { database } from '../../../src-renderer/database/database'
import { keepProfile, profileOf } from '../../../src-renderer/database/profiles'
import { storePage } from '../../../src-renderer/database/storePage'
import { incomingPage } from '../../support/incomingPage'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

it('keeps one profile per publication, and whose page it was', async () => {
  const pageId = await storePage(incomingPage('清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车。\n'))
  const profile = fixHabit(emptyProfile('清溪日报'), 'headlinesBelow', 'always')
  await keepProfile(emptyProfile('清溪日报'), pageId)
  await keepProfile(profile, pageId)
  expect(await profileOf('清溪日报')).toEqual(profile)
  expect(await profileOf('云岭日报')).toBeUndefined()
  expect(await profileOf('')).toBeUndefined()
  expect((await database.pages.get(pageId))?.publication).toBe('清溪日报')
})
