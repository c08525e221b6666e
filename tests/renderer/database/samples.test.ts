// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import type { PageDocument } from '../../../src-core/model/document'
import { database } from '../../../src-renderer/database/database'
import { openPage, saveDocument } from '../../../src-renderer/database/pages'
import { storePage } from '../../../src-renderer/database/storePage'
import { issuesOf } from '../../../src-renderer/database/triage/issuesOf'
import {
  drawNewSample,
  forgetSample,
  populationOf,
  sampleState,
  setRead,
} from '../../../src-renderer/database/triage/samples'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨曰上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

async function edit(pageId: string, change: (document: PageDocument) => void) {
  const opened = await openPage(pageId)
  if (!opened) throw new Error()
  change(opened.document)
  await saveDocument(pageId, opened.document)
}

function mend(document: PageDocument) {
  for (const node of document.content)
    for (const block of node.content ?? [])
      for (const run of block.content ?? []) run.text = run.text.replace('昨曰', '昨日')
}

it('tells the errors that were corrected since a sample was drawn, in articles that were read', async () => {
  const pageId = await storePage(incomingPage(text))
  const scope = { pageIds: [pageId], articleIds: [] }
  const population = await populationOf(scope)
  const id = await drawNewSample(scope, { name: '三月', author: '周敏', seed: 's', share: 1 })
  expect((await sampleState(id))?.rate).toMatchObject({ articles: 0 })
  await edit(pageId, mend)
  expect((await sampleState(id))?.rate).toMatchObject({ articles: 0 })
  for (const { drawn } of (await sampleState(id))?.rows ?? []) await setRead(drawn, true)
  const state = await sampleState(id)
  expect(state?.rate).toMatchObject({ articles: population, errors: 1 })
  expect(state?.rows.flatMap(({ places }) => places)).toEqual([{ was: '曰', is: '日', errors: 1 }])
})

it('takes an article for read when it was corrected after it was drawn', async () => {
  const pageId = await storePage(incomingPage(text))
  const id = await drawNewSample(
    { pageIds: [pageId], articleIds: [] },
    { name: '三月', author: '', seed: 's', share: 1 },
  )
  const at = new Date(Date.now() + 1000).toISOString()
  await edit(pageId, (document) => {
    for (const node of document.content)
      if (node.type === 'article')
        Object.assign(node.attrs, { status: 'corrected', acts: { corrected: { by: '周敏', at } } })
  })
  const state = await sampleState(id)
  expect(state?.rows.every(({ read }) => read)).toBe(true)
  expect(state?.rate).toMatchObject({ errors: 0, rate: 0, low: 0 })
})

it('brings a sample back that was deleted', async () => {
  const pageId = await storePage(incomingPage(text))
  const scope = { pageIds: [pageId], articleIds: [] }
  const id = await drawNewSample(scope, { name: '三月', author: '', seed: 's', share: 0.05 })
  const before = await sampleState(id)
  const undo = await forgetSample(id)
  expect(await sampleState(id)).toBeNull()
  expect(await database.sampledArticles.count()).toBe(0)
  await undo()
  expect(await sampleState(id)).toEqual(before)
})

it('counts the pages of an issue for acceptance, in their order', async () => {
  const given = (number: string) => ({ given: { publication: '清溪日报', date: '1987-03-18', number } })
  const ids = [
    await storePage(incomingPage(text), given('10')),
    await storePage(incomingPage(text, { hash: 'b'.repeat(64) }), given('2')),
  ]
  const issues = await issuesOf(ids)
  expect(issues).toMatchObject([
    { publication: '清溪日报', date: '1987-03-18', pages: [{ name: '2' }, { name: '10' }] },
  ])
  expect(issues[0]?.pages[0]?.articles).toBeGreaterThan(0)
})
