import { datelineLength } from '../words/marks'
import type { Twin } from './findTwins'

/** Marks and blanks tell no two texts apart. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/** Characters of the display that must stand together in its source. */
const told = 5
/** Characters that its source may say before them: a dateline, or a word left out. */
const before = 12

/**
 * Whether each text is one whose beginning a display repeats. Papers set the opening of an article apart (导语), in
 * larger type or beside the headline: a display that begins as a block begins marks the article's first. A pull
 * quote from the middle of a paragraph says nothing.
 *
 * @param texts of the blocks
 */
export function openingsSetApart(texts: readonly string[], twins: readonly Twin[]): boolean[] {
  const found = new Array<boolean>(texts.length).fill(false)
  for (const { display, source } of twins) {
    const text = (texts[source] ?? '').slice(0, 80)
    const dateline = datelineLength(text)
    const at = bare(text.slice(dateline)).indexOf(bare((texts[display] ?? '').slice(0, 40)).slice(0, told))
    if (at >= 0 && at <= before) found[source] = true
  }
  return found
}
