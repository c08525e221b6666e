// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { archivedTables, isRow } from '../../../../src-core/archive/rowSchemas'
import { database } from '../../../../src-renderer/database/database'
import { freezeCorpus } from '../../../../src-renderer/database/handing/freezeCorpus'
import { tableArticles } from '../../../../src-renderer/database/handing/tableArticles'
import { exportedRow, rememberExport } from '../../../../src-renderer/database/handing/tableExports'
import { keptTableNames } from '../../../../src-renderer/database/journal/keptTables'
import { storePage } from '../../../../src-renderer/database/storePage'
import { incomingPage } from '../../../support/incomingPage'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

it('every table that is kept may be in an archive', () => {
  expect(keptTableNames.filter((table) => !archivedTables.includes(table))).toEqual([])
})

it('what was handed on is taken from an archive as it is', async () => {
  const page = await storePage(incomingPage('清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车。\n'))
  const scope = { pageIds: [page], articleIds: [] }
  const signal = new AbortController().signal
  const about = {
    name: '清溪',
    query: { text: '桥' },
    by: '',
    generator: '1.0.0',
    frozen: '2026-04-01T00:00:00.000Z',
  }
  await freezeCorpus({ ...about, scope, signal, progress: () => {} })
  for await (const articles of tableArticles(scope, false)) {
    const columns = [{ source: 'headline' as const, name: '题名' }]
    const mapping = { id: 'm', name: '', format: 'csv' as const, columns }
    const exported = articles.map((article) => exportedRow({ mapping, article }))
    await rememberExport(mapping, exported, '2026-04-01T00:00:00.000Z')
  }
  for (const table of ['corpora', 'frozenTexts', 'tableExports']) {
    const rows = await database.table(table).toArray()
    expect(rows).toHaveLength(1)
    expect(isRow(table, rows[0]), table).toBe(true)
  }
  expect(isRow('frozenTexts', { hash: 'a'.repeat(64), text: '别的' })).toBe(false)
})
