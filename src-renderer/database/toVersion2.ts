import type { Transaction } from 'dexie'
import { countWords } from '../../src-core/metadata/countWords'
import type { Touched } from './libraryRows'

/** Version 1 -> 2: pages know their file, articles their words; all of them are new to the catalogue. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const names = new Map<string, string>()
  await transaction.table('dumps').each((dump) => names.set(dump.id, dump.name))
  const touched: Touched[] = []
  await transaction
    .table('pages')
    .toCollection()
    .modify((page) => {
      page.file = names.get(page.dumpId) ?? page.name
      page.importId = ''
      touched.push({ pageId: page.id, stamp: 'new' })
    })
  const words = new Map<string, number>()
  await transaction.table('articleTexts').each(({ id, text }) => words.set(id, countWords(text)))
  await transaction
    .table('articles')
    .toCollection()
    .modify((article) => {
      article.words = words.get(article.id) ?? 0
      article.number = ''
      article.metadata = {}
    })
  await transaction.table('touched').bulkPut(touched)
}
