import type { Page } from '@playwright/test'

/** What the library holds, by place (see `Said`); a place without a value is missing or has none. */
export type Found = ReadonlyMap<string, string>

/** Looks into the database itself, past the app. */
export async function whatIsThere(
  page: Page,
): Promise<{ found: Found; pageIds: ReadonlyMap<string, string> }> {
  // tsx names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  const { found, ids } = await page.evaluate(readLibrary)
  return { found: new Map(found), pageIds: new Map(ids) }
}

/** Runs within the page. */
async function readLibrary(): Promise<{ found: [string, string][]; ids: [string, string][] }> {
  interface Text {
    text: string
    marks?: { type: string; attrs: { id?: string } }[]
  }
  interface Block {
    attrs: { role: string }
    content?: Text[]
  }
  interface Part {
    type: string
    attrs: { status?: string }
    content?: Block[]
  }
  interface Document {
    attrs: { annotations: Record<string, { id: string; tag: string; remark: string }> }
    content: Part[]
  }
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('galley')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const all = <T>(store: string) =>
    new Promise<T[]>((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const [pages, documents, rows] = await Promise.all([
    all<{ id: string; name: string; deleted: string }>('pages'),
    all<{ pageId: string; document: { attrs: string; content: string[] } }>('documents'),
    all<{ text: string }>('articleTexts'),
  ])
  database.close()
  const word = /w\d+x\d+q/g
  const counts = new Map<string, number>()
  const found = new Map<string, string>()
  const count = (place: string) => counts.set(place, (counts.get(place) ?? 0) + 1)
  const textOf = (block: Block) => (block.content ?? []).map(({ text }) => text).join('')
  const names = new Map(pages.map(({ id, name }) => [id, name]))
  for (const { name, deleted } of pages) if (!deleted) count(`page ${name}`)
  for (const { pageId, document: text } of documents) {
    const document: Document = {
      attrs: JSON.parse(text.attrs),
      content: text.content.map((part) => JSON.parse(part)),
    }
    const name = names.get(pageId) ?? pageId
    const covered = new Map<string, string>()
    const articles = document.content.filter(({ type }) => type === 'article')
    found.set(`articles ${name}`, String(articles.length))
    for (const part of document.content) {
      for (const block of part.content ?? []) {
        const text = textOf(block)
        if (text.includes('harbour opens again')) found.set(`status ${name}`, part.attrs.status ?? '')
        for (const [each] of text.matchAll(word)) {
          count(`word ${each}`)
          found.set(`role ${each}`, block.attrs.role)
        }
        for (const run of block.content ?? []) {
          for (const { type, attrs } of run.marks ?? []) {
            if (type === 'note') covered.set(attrs.id ?? '', (covered.get(attrs.id ?? '') ?? '') + run.text)
          }
        }
      }
    }
    for (const { id, tag, remark } of Object.values(document.attrs.annotations)) {
      for (const [each] of (covered.get(id) ?? '').matchAll(word)) if (tag) count(`tag ${each}`)
      for (const [each] of remark.matchAll(word)) if (covered.has(id)) count(`remark ${each}`)
    }
  }
  // What follows from the documents has to say the same.
  const listed = new Map<string, number>()
  for (const { text } of rows) {
    for (const [each] of text.matchAll(word)) listed.set(each, (listed.get(each) ?? 0) + 1)
  }
  for (const [place, times] of counts) found.set(place, String(times))
  for (const each of new Set([
    ...listed.keys(),
    ...[...counts.keys()].filter((key) => key.startsWith('word ')).map((key) => key.slice(5)),
  ])) {
    const inDocuments = counts.get(`word ${each}`) ?? 0
    const inTexts = listed.get(each) ?? 0
    if (inDocuments !== inTexts)
      found.set(`word ${each}`, `${inDocuments} in the page, ${inTexts} in its articles`)
  }
  return { found: [...found], ids: pages.map(({ id, name }) => [name, id]) }
}
