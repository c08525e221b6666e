// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Input } from '../../../src-core/desktop/contract'
import { success } from '../../../src-core/desktop/outcome'
import { fixHabit } from '../../../src-core/profiles/fixHabit'
import { emptyProfile } from '../../../src-core/reading/learnProfile'
import { readPage } from '../../../src-core/reading/readPage'
import { database } from '../../../src-renderer/database/database'
import { keepProfile, knownPapers } from '../../../src-renderer/database/profiles'
import { storePage } from '../../../src-renderer/database/storePage'
import { readAgain } from '../../../src-renderer/desk/rereading/readAgain'
import { incomingPage } from '../../support/incomingPage'

const asked: Input<'readPage'>[] = []

/** Main's part: it reads what it is given, and is seen to have been asked. */
vi.mock('../../../src-renderer/desktop/desktop', () => ({
  desktop: {
    openDump: async ({ name, folder, bytes }: Input<'openDump'>) =>
      success({
        hash: 'a'.repeat(64),
        encoding: 'utf-8',
        pages: [{ name, folder, place: 0, text: new TextDecoder().decode(bytes), encoding: 'utf-8' }],
      }),
    readPage: async (page: Input<'readPage'>) => {
      asked.push(page)
      return success(readPage(page))
    },
  },
}))

beforeEach(async () => {
  asked.length = 0
  await Promise.all(database.tables.map((table) => table.clear()))
})

it('reads the page again from the habits of the paper that is chosen, or from none', async () => {
  const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车。\n'
  const page = await database.pages.get(await storePage(incomingPage(text)))
  if (!page) throw new Error('the page is stored')
  const cloudy = fixHabit(emptyProfile('云岭日报'), 'headlinesBelow', 'always')
  await keepProfile(emptyProfile('清溪日报'))
  await keepProfile(cloudy)
  expect(await knownPapers()).toEqual(['云岭日报', '清溪日报'])
  for (const paper of ['云岭日报', '']) {
    const outcome = await readAgain(page, text, { file: null, encoding: null, paper })
    expect(outcome.ok && outcome.value.raw).toBe(text)
  }
  expect(asked.map(({ profile }) => profile)).toEqual([cloudy, undefined])
})
