import type { Page } from '../database/database'
import { useLivePages } from '../database/lists'

/** The pages before and after this one, in the order of folders, names and places. */
export function useNeighbours(pageId: string): { previous: string | undefined; next: string | undefined } {
  const pages = [...(useLivePages() ?? [])].sort(byPlace)
  const index = pages.findIndex((page) => page.id === pageId)
  if (index < 0) return { previous: undefined, next: undefined }
  return { previous: pages[index - 1]?.id, next: pages[index + 1]?.id }
}

const { compare } = new Intl.Collator(undefined, { numeric: true })

function byPlace(a: Page, b: Page): number {
  return compare(a.folder, b.folder) || compare(a.name, b.name) || a.place - b.place
}
