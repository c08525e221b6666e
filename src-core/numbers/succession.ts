import { lengthOf, type TextByLine, textTaken } from './textByLine'

/** What became of a page's articles between two states of it. */
export interface Succession {
  /** Articles that went, each with the new one that is the same article under another id. */
  successors: Map<string, string>
  /** Articles that went, each with those that took its text, most of it first. */
  heirs: Map<string, string[]>
  /** Articles that stayed, each with the new ones that took some of its text. */
  parts: Map<string, string[]>
}

/** A share of a text below this is a remnant of an edit and says nothing of where the text went. */
const leastShare = 0.1

/**
 * Who took whose text. A new article succeeds one that went where it has most of its text and got most of its own from
 * it: so does an article that was read again.
 */
export function succession(
  before: ReadonlyMap<string, TextByLine>,
  after: ReadonlyMap<string, TextByLine>,
): Succession {
  const result: Succession = { successors: new Map(), heirs: new Map(), parts: new Map() }
  const found: { from: string; to: string; taken: number }[] = []
  for (const [from, lines] of before) {
    const stayed = after.get(from)
    for (const [to, now] of after) {
      if (to === from || (stayed && before.has(to))) continue
      // What the article kept was taken by nobody.
      const lost = stayed ? without(lines, stayed) : lines
      const taken = textTaken(lost, before.get(to), now)
      const share = taken / Math.max(1, Math.min(lengthOf(lines), lengthOf(now)))
      if (share >= leastShare) found.push({ from, to, taken })
    }
  }
  found.sort((a, b) => b.taken - a.taken)
  for (const { from, to } of found) {
    const kind = after.has(from) ? result.parts : result.heirs
    kind.set(from, [...(kind.get(from) ?? []), to])
  }
  for (const { from, to } of found) {
    if (after.has(from) || before.has(to)) continue
    const chief = result.heirs.get(from)?.[0] === to
    const source = found.find((each) => each.to === to)?.from === from
    if (chief && source) result.successors.set(from, to)
  }
  return result
}

function without(lines: TextByLine, kept: TextByLine): TextByLine {
  return new Map([...lines].map(([line, length]) => [line, Math.max(0, length - (kept.get(line) ?? 0))]))
}
