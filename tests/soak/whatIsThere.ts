import type { Page } from '@playwright/test'

/** What the screen called saved. */
export interface Said {
  /** Typed words, each with the name of its page. */
  words: Map<string, string>
  /** Names of imported pages. */
  pages: Set<string>
  /** Losses that were counted already. */
  counted?: Set<string>
}

/** Looks into the database itself, past the app: which of it is missing, and which is there more than once. */
export async function whatIsThere(page: Page, said: Said): Promise<{ lost: string[]; doubled: string[] }> {
  // tsx names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  const { names, texts } = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('galley')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const pages = (await all('pages')) as { name: string }[]
    const documents = await all('documents')
    const rows = await all('articleTexts')
    database.close()
    return {
      names: pages.map(({ name }) => name),
      texts: { documents: JSON.stringify(documents), rows: JSON.stringify(rows) },
    }
  })
  const lost: string[] = []
  const doubled: string[] = []
  const note = (name: string, count: number) => {
    if (count === 0) lost.push(name)
    if (count > 1) doubled.push(name)
  }
  for (const name of said.pages) note(name, names.filter((each) => each === name).length)
  // In the page, and in what follows from it.
  for (const word of said.words.keys()) {
    note(word, texts.documents.split(word).length - 1)
    if (!lost.includes(word)) note(word, texts.rows.split(word).length - 1)
  }
  return { lost: [...new Set(lost)], doubled: [...new Set(doubled)] }
}
