import type { Node } from '@tiptap/pm/model'

/** Where a note's text stands: positions in the page document, `from` inclusive, `to` exclusive. */
export interface NotePlace {
  id: string
  from: number
  to: number
}

/**
 * Every place of every note in document order. A note across blocks has a place in each; the halves of a note
 * that was split or cut apart are places of their own.
 */
export function notePlaces(page: Node): NotePlace[] {
  const known = placesByPage.get(page)
  if (known) return known
  const places: NotePlace[] = []
  page.descendants((node, pos) => {
    if (!node.isTextblock) return true
    for (const place of placesInBlock(node)) {
      places.push({ id: place.id, from: pos + 1 + place.from, to: pos + 1 + place.to })
    }
    return false
  })
  placesByPage.set(page, places)
  return places
}

// Nodes never change, so only the blocks that an edit touched are walked again.
const placesByPage = new WeakMap<Node, NotePlace[]>()
const placesByBlock = new WeakMap<Node, NotePlace[]>()

/** Places relative to the block's content. */
function placesInBlock(block: Node): NotePlace[] {
  const known = placesByBlock.get(block)
  if (known) return known
  const places: NotePlace[] = []
  const open = new Map<string, NotePlace>()
  block.forEach((text, offset) => {
    for (const mark of text.marks) {
      if (mark.type.name !== 'note') continue
      const id = String(mark.attrs.id)
      const place = open.get(id)
      if (place && place.to === offset) place.to = offset + text.nodeSize
      else {
        const opened = { id, from: offset, to: offset + text.nodeSize }
        open.set(id, opened)
        places.push(opened)
      }
    }
  })
  placesByBlock.set(block, places)
  return places
}
