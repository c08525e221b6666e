import type { Transaction } from 'dexie'
import { doubtfulNodes, standingDoubts } from '../../src-core/alignment/doubtfulNodes'
import type { PageDocument } from '../../src-core/model/document'
import type { Reading } from '../../src-core/model/reading'

/**
 * Version 10 -> 11: pages know what the reading was not sure of. Told of pages that nobody has edited, whose documents are as
 * they were read; one who edits a page has looked at it.
 */
export async function toVersion11(transaction: Transaction): Promise<void> {
  const sources = transaction.table('sources')
  const documents = transaction.table('documents')
  for (const pageId of await transaction.table('pages').toCollection().primaryKeys()) {
    const page = await transaction.table('pages').get(pageId)
    const [source, stored] = [await sources.get(pageId), await documents.get(pageId)]
    if (!source || !stored || page.changed !== page.imported) continue
    const found = doubtsOf(source.reading, stored.document)
    if (!found) continue
    await transaction.table('pages').update(pageId, found)
    await transaction.table('touched').put({ pageId, stamp: 'doubts' })
  }
}

/** Null for a reading that is not what this version knows: no page keeps a library from being opened. */
function doubtsOf(reading: Reading, document: PageDocument) {
  try {
    const doubtful = doubtfulNodes(reading, document)
    return { doubtful, doubts: standingDoubts(doubtful, document) }
  } catch {
    return null
  }
}
