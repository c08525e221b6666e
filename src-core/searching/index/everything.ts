import { only } from './foundIn'
import type { Found, Shelf } from './shelf'

/** All articles that are not gone. */
export function everything(shelf: Shelf): Found {
  const articles = Uint32Array.from({ length: shelf.size }, (_, article) => article)
  return only({ articles, counts: new Uint32Array(shelf.size) }, (article) => !shelf.isGone(article))
}
