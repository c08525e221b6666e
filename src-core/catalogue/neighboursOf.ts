import type { PageEntry } from './rows'

/** The pages before and after a page. */
export interface Neighbours {
  previous: string | undefined
  next: string | undefined
}

/** A page's neighbours in the order of folders, names and places; numbers in names count as numbers. */
export function neighboursOf(page: PageEntry, pages: Iterable<PageEntry | undefined>): Neighbours {
  let previous: PageEntry | undefined
  let next: PageEntry | undefined
  for (const other of pages) {
    if (!other) continue
    const order = byPlace(other, page)
    if (order < 0 && (!previous || byPlace(other, previous) > 0)) previous = other
    if (order > 0 && (!next || byPlace(other, next) < 0)) next = other
  }
  return { previous: previous?.id, next: next?.id }
}

const { compare } = new Intl.Collator(undefined, { numeric: true })

function byPlace(a: PageEntry, b: PageEntry): number {
  return (
    compare(a.folder, b.folder) ||
    compare(a.name, b.name) ||
    a.place - b.place ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  )
}
