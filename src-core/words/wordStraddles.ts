const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** How much of either line is looked at: a word is no longer. */
const reach = 4

/** Whether a word runs across the break between two lines, as in `开` / `展`; only where blanks part no words. */
export function wordStraddles(before: string, after: string): boolean {
  const head = before.slice(-reach)
  const text = head + after.slice(0, reach)
  if (/\d$/.test(head) && /^\d/.test(after)) return true
  if (!/[\p{Script=Han}]$/u.test(head) || !/^[\p{Script=Han}]/u.test(after)) return false
  return (segmenter.segment(text).containing(head.length)?.index ?? head.length) < head.length
}
