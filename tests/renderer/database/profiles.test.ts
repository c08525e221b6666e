// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fixHabit } from '../../../src-core/profiles/fixHabit'
import { emptyProfile } from '../../../src-core/reading/learnProfile'
import { database } from '../../../src-renderer/database/database'
import { keepProfile, profileOf } from '../../../src-renderer/database/profiles'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

it('keeps one profile per publication', async () => {
  const profile = fixHabit(emptyProfile('清溪日报'), 'headlinesBelow', 'always')
  await keepProfile(emptyProfile('清溪日报'))
  await keepProfile(profile)
  expect(await profileOf('清溪日报')).toEqual(profile)
  expect(await profileOf('云岭日报')).toBeUndefined()
  expect(await profileOf('')).toBeUndefined()
})
