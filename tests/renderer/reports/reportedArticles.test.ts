// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageDocument } from '../../../src-core/model/document'
import { database } from '../../../src-renderer/database/database'
import { type ReportBasis, reportedArticles } from '../../../src-renderer/database/handing/reportedArticles'
import { saveDocument } from '../../../src-renderer/database/pages'
import { storePage } from '../../../src-renderer/database/storePage'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通军\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

/** A page of 18 March whose article was corrected in April, and one of which nobody has done anything. */
async function library() {
  const id = await storePage(incomingPage(text))
  await storePage(incomingPage(text, { hash: 'b'.repeat(64) }))
  const stored = await database.documents.get(id)
  const edited = JSON.parse(JSON.stringify(stored?.document).replace('通军', '通车')) as PageDocument
  for (const node of edited.content) {
    if (node.type !== 'article') continue
    node.attrs.status = 'corrected'
    node.attrs.acts = { corrected: { by: '周野', at: '2026-04-02T08:00:00.000Z' } }
  }
  await saveDocument(id, edited)
  await database.pages.toCollection().modify({ date: '2026-03-18' })
}

const month = (name: string, basis: ReportBasis) =>
  reportedArticles(name, basis, () => {}, new AbortController().signal)

describe('a month of articles', () => {
  it('has those that were finished in it, with who did it and what was corrected', async () => {
    await library()
    const found = await month('2026-04', 'finished')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      status: 'corrected',
      corrections: { '': 1 },
      acts: { corrected: { by: '周野' } },
    })
    expect(found[0]?.day).toMatch(/^2026-04-0[123]$/)
    expect(await month('2026-03', 'finished')).toEqual([])
  })

  it('has those that were printed in it, finished or not', async () => {
    await library()
    const found = await month('2026-03', 'printed')
    expect(found.map(({ day, status }) => [day, status]).toSorted()).toEqual([
      ['2026-03-18', 'corrected'],
      ['2026-03-18', 'new'],
    ])
    expect(await month('2026-04', 'printed')).toEqual([])
  })
})
