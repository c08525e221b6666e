import { database, type Page } from './database'

/** The pages before and after a page, in the order of folders, names and places. */
export interface Neighbours {
  previous: string | undefined
  next: string | undefined
}

export async function neighboursOf(pageId: string): Promise<Neighbours> {
  const page = await database.pages.get(pageId)
  let previous: Page | undefined
  let next: Page | undefined
  if (!page) return { previous: undefined, next: undefined }
  await database.pages
    .where('deleted')
    .equals('')
    .each((other) => {
      const order = byPlace(other, page)
      if (order < 0 && (!previous || byPlace(other, previous) > 0)) previous = other
      if (order > 0 && (!next || byPlace(other, next) < 0)) next = other
    })
  return { previous: previous?.id, next: next?.id }
}

const { compare } = new Intl.Collator(undefined, { numeric: true })

function byPlace(a: Page, b: Page): number {
  return (
    compare(a.folder, b.folder) ||
    compare(a.name, b.name) ||
    a.place - b.place ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  )
}
