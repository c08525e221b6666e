import { isLetterOrNumber } from '../words/characters'
import { longestCommon } from './longestCommon'

/** Text without anything but letters and numbers, in lower case: what quotations are compared by. */
export function bareText(text: string): string {
  let bare = ''
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetterOrNumber(text.charCodeAt(i))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      bare += text.slice(start, i)
      start = -1
    }
  }
  return bare.toLowerCase()
}

/** Places of the body that a quotation is held against. */
const mostWindows = 5
/** Where in the quotation pieces are taken to look for such places. */
const seedReach = 24
const seedStep = 3

/**
 * How much of `wanted` stands in `source` in the same order within a window a little longer than itself: 1 for a
 * sentence of the body, still high where an editor dropped or changed a few words. Both are bare texts.
 */
export function quotedShare(wanted: string, source: string): number {
  if (wanted.length < 4) return 0
  const seed = wanted.length > 8 ? 3 : 2
  let best = 0
  const tried = new Set<number>()
  for (let at = 0; at + seed <= wanted.length && at < seedReach; at += seedStep) {
    const piece = wanted.slice(at, at + seed)
    for (let found = source.indexOf(piece); found >= 0; found = source.indexOf(piece, found + 1)) {
      const from = Math.max(0, found - at - 2)
      if (tried.has(from >> 3)) continue
      tried.add(from >> 3)
      const window = source.slice(from, from + Math.ceil(wanted.length * 1.4) + 6)
      best = Math.max(best, longestCommon(wanted, window) / wanted.length)
      if (best > 0.95 || tried.size > mostWindows) return best
    }
  }
  return best
}
