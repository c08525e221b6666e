import { expect, it } from 'vitest'
import { ArchiveIndex } from '../../../src-core/searching/index/ArchiveIndex'
import { MemoryFiles } from '../../../src-core/searching/index/MemoryFiles'
import { SearchSession } from '../../../src-renderer/indexing/SearchSession'

const request = { typed: '/桥.修/', asPrinted: false, once: false, order: 'newest' } as const

/** Two shelves: one article that was edited lately, and one on disk. */
async function twoShelves() {
  const index = await ArchiveIndex.open(new MemoryFiles())
  index.put({ id: 'written', text: '老桥重修', fields: { date: '2026-01-02' } })
  await index.flush()
  index.put({ id: 'edited', text: '新桥待修', fields: { date: '2026-01-03' } })
  const session = SearchSession.from(request, index.shelves())
  if (!(session instanceof SearchSession)) throw new Error(session.why)
  return session
}

it('shows what it has found before all is searched, and keeps that when it is stopped', async () => {
  const session = await twoShelves()
  const steps = session.run()
  while (session.state.articles === 0) steps.next()
  expect(session.progress()).toMatchObject({ articles: 1, done: 0.5 })
  session.stop()
  expect(steps.next().done).toBe(true)
  expect(session.progress()).toMatchObject({ articles: 1, done: 0.5 })
  expect(session.articles(0, 10).map(({ id }) => id)).toEqual(['edited'])
})

it('finds all where nobody stops it', async () => {
  const session = await twoShelves()
  for (const _ of session.run());
  expect(session.progress()).toMatchObject({ articles: 2, done: 1 })
})
