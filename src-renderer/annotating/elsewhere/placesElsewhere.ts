import type { Node } from '@tiptap/pm/model'
import type { NameIndex } from '../../../src-core/searching/NameIndex'
import { annotationsOf } from '../../editor/annotations/annotationsOf'
import { tagsInBlock } from '../../editor/annotations/tagsInBlock'
import type { PlaceToAnnotate } from '../../editor/commands/annotatePlaces'
import { pageBlocks } from '../../editor/places/pageBlocks'

/** A place of the same name that is not tagged so yet. */
export interface Elsewhere extends PlaceToAnnotate {
  pageId: string
  /** Of the block that it stands in. */
  text: string
}

/** What a text holds of the names, those left out that wear the tag already. */
export function placesIn(
  block: { text: string; blockId: string; pageId: string },
  tagged: readonly { from: number; to: number; tag: string }[],
  names: NameIndex,
  tag: string,
): Elsewhere[] {
  const { text, blockId, pageId } = block
  return names.find(text).flatMap(({ from, to }) => {
    if (tagged.some((range) => range.tag === tag && range.from < to && from < range.to)) return []
    return [{ pageId, blockId, from, to, printed: text.slice(from, to), text }]
  })
}

/** The places of the page on the desk. */
export function placesOnPage(page: Node, pageId: string, names: NameIndex, tag: string): Elsewhere[] {
  const records = annotationsOf(page)
  return pageBlocks(page).flatMap(({ block, text }) =>
    placesIn({ text: block.textContent, blockId: text.id, pageId }, tagsInBlock(block, records), names, tag),
  )
}
