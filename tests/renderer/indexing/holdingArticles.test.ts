import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  anyOf,
  findPlaces,
  literally,
  type Query,
  queryPattern,
} from '../../../src-core/searching/findPlaces'
import { ArchiveIndex } from '../../../src-core/searching/index/ArchiveIndex'
import { MemoryFiles } from '../../../src-core/searching/index/MemoryFiles'
import { holdingArticles } from '../../../src-renderer/indexing/holdingArticles'

/** Ids of the articles that hold it, by the index. */
function held(query: Query, index: ArchiveIndex, roughly = false): string[] {
  const steps = holdingArticles(query, index.shelves(), roughly)
  for (;;) {
    const step = steps.next()
    if (step.done) return (step.value?.articles ?? '').split('\n').filter(Boolean).sort()
  }
}

const texts = fc.array(fc.constantFrom('灯', '塔', '燈', '，', 'a', 'B', 'Ａ', '7', ' ', '\n', '.'), {
  minLength: 1,
  maxLength: 6,
})
const text = texts.map((units) => units.join(''))

it('the articles that hold a text are those in which it is found, by whatever way the index takes', async () => {
  const archives = fc.array(text, { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(archives, fc.nat(8), text, async (articles, written, looked) => {
      const wanted = looked.trim()
      fc.pre(wanted !== '' && !wanted.includes('\n'))
      const index = await ArchiveIndex.open(new MemoryFiles())
      for (const [i, each] of articles.entries()) {
        if (i === written) await index.flush()
        index.put({ id: String(i), text: each, fields: { pageId: `p${i}` } })
      }
      const pattern = queryPattern(literally(wanted))
      const there = articles.flatMap((each, i) =>
        pattern && findPlaces(each, pattern, false).length > 0 ? [String(i)] : [],
      )
      expect(held(literally(wanted), index)).toEqual(there)
      expect(held(anyOf([wanted]), index)).toEqual(there)
      expect(held(literally(wanted), index, true)).toEqual(expect.arrayContaining(there))
    }),
  )
})
