import type { Annotation } from '../../src-core/model/annotation'
import type { TextNode } from '../../src-core/model/document'
import { database } from './database'

/** A block of a page that is not open. */
export interface StoredBlock {
  pageId: string
  blockId: string
  text: string
  /** What is tagged already: UTF-16 offsets in the text. */
  tagged: { from: number; to: number; tag: string }[]
}

/** Pages in memory at a time. */
const chunk = 50

/**
 * The blocks of the articles of some pages, page by page, one page left out. Deleted pages are passed over.
 *
 * @param among null for every page of the library
 */
export async function* libraryBlocks(
  among: readonly string[] | null,
  except: string,
  signal: AbortSignal,
): AsyncGenerator<StoredBlock[]> {
  const ids = among ?? (await database.pages.where({ deleted: '' }).primaryKeys())
  const others = ids.filter((id) => id !== except)
  for (let start = 0; start < others.length && !signal.aborted; start += chunk) {
    const stored = await database.documents.bulkGet(others.slice(start, start + chunk))
    yield stored.flatMap((page) =>
      (page?.document.content ?? [])
        .flatMap((node) => (node.type === 'article' ? node.content : []))
        .map((block) => ({
          pageId: page?.pageId ?? '',
          blockId: block.attrs.id,
          ...textAndTags(block.content ?? [], page?.document.attrs.annotations ?? {}),
        })),
    )
  }
}

function textAndTags(runs: readonly TextNode[], records: Readonly<Record<string, Annotation>>) {
  let text = ''
  const tagged: StoredBlock['tagged'] = []
  for (const run of runs) {
    const to = text.length + run.text.length
    for (const mark of run.marks ?? []) {
      const tag = mark.type === 'note' ? records[mark.attrs.id]?.tag : ''
      if (tag) tagged.push({ from: text.length, to, tag })
    }
    text += run.text
  }
  return { text, tagged }
}

/** What pages are called, by id. */
export async function pageNames(ids: readonly string[]): Promise<Map<string, string>> {
  const pages = await database.pages.bulkGet([...ids])
  return new Map(pages.flatMap((page) => (page ? [[page.id, page.name]] : [])))
}
