import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../src-renderer/database/database'
import {
  allConfusions,
  enterCorrections,
  refuseConfusion,
} from '../../../src-renderer/database/ledger/confusions'
import { addSkip, skipsOf } from '../../../src-renderer/database/ledger/skips'

beforeEach(() =>
  Promise.all([database.confusions.clear(), database.enteredCorrections.clear(), database.skips.clear()]),
)

const pair = (place: string, wrong = '末', right = '未') => ({ place, wrong, right })
const counts = async () =>
  (await allConfusions()).map(({ wrong, right, taken, refused }) => `${wrong}${right} ${taken} ${refused}`)

describe('the ledger', () => {
  it('counts each correction once, however often the page is saved', async () => {
    await enterCorrections('p', [pair('1-2')])
    await enterCorrections('p', [pair('1-2'), pair('5-6')])
    await enterCorrections('q', [pair('1-2')])
    expect(await counts()).toEqual(['末未 3 0'])
  })

  it('takes back what was undone', async () => {
    await enterCorrections('p', [pair('1-2'), pair('5-6', '弓1', '引')])
    await enterCorrections('p', [pair('1-2')])
    expect(await counts()).toEqual(['末未 1 0'])
  })

  it('remembers what was refused', async () => {
    await enterCorrections('p', [pair('1-2')])
    await refuseConfusion('末', '未')
    expect(await counts()).toEqual(['末未 1 1'])
  })

  it('leaves rewritten passages and mere insertions out', async () => {
    await enterCorrections('p', [pair('1-9', '一二三四五六七', '七六五四三二一'), pair('3-3', '', '的')])
    expect(await counts()).toEqual([])
  })
})

describe('skips', () => {
  it('hold on their page, or everywhere', async () => {
    await addSkip('p', 'here')
    await addSkip('', 'always')
    expect([...(await skipsOf('p'))].sort()).toEqual(['always', 'here'])
    expect([...(await skipsOf('q'))]).toEqual(['always'])
  })
})
