import type { Node } from '@tiptap/pm/model'
import type { DifferenceItem } from './DifferenceItem'

/** Characters shown before and after a change, and of each side of it. */
const around = 8
const most = 60

interface Placed {
  block: Node
  container: string
  place: number
}

/** What became of the blocks of the containers that a change touched. */
export function blockDifferences(gone: readonly Node[], come: readonly Node[]): DifferenceItem[] {
  const then = placed(gone)
  const now = placed(come)
  const items: DifferenceItem[] = []
  for (const [id, { block, container, place }] of now) {
    const earlier = then.get(id)
    if (!earlier) {
      items.push({ kind: 'came', text: short(block.textContent) })
      continue
    }
    if (earlier.block.attrs.role !== block.attrs.role) {
      items.push({ kind: 'role', before: earlier.block.attrs.role, after: block.attrs.role })
    }
    const text = textDifference(earlier.block.textContent, block.textContent)
    if (text) items.push(text)
    const same = then.size === now.size
    if (earlier.container !== container || (same && earlier.place !== place)) {
      items.push({ kind: 'moved', text: short(block.textContent) })
    }
  }
  for (const [id, { block }] of then) {
    if (!now.has(id)) items.push({ kind: 'went', text: short(block.textContent) })
  }
  return items
}

function placed(containers: readonly Node[]): Map<string, Placed> {
  const found = new Map<string, Placed>()
  for (const container of containers) {
    const id = String(container.attrs.id ?? '')
    container.forEach((block, _offset, place) => {
      found.set(String(block.attrs.id), { block, container: id, place })
    })
  }
  return found
}

/** The one stretch that differs, with a few characters on either side; null where nothing does. */
function textDifference(before: string, after: string): DifferenceItem | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  // Half a character would show as a sign of its own.
  if (isLowSurrogate(after, start) || isLowSurrogate(before, start)) start -= 1
  if (end > 0 && (isLowSurrogate(after, after.length - end) || isLowSurrogate(before, before.length - end)))
    end -= 1
  const lead = before.slice(Math.max(0, start - around), start)
  const tail = before.slice(before.length - end, before.length - end + around)
  return {
    kind: 'text',
    lead: (start > around ? '…' : '') + lead,
    before: short(before.slice(start, before.length - end)),
    after: short(after.slice(start, after.length - end)),
    tail: tail + (end > around ? '…' : ''),
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function short(text: string): string {
  return text.length > most ? `${text.slice(0, most / 2)}…${text.slice(-most / 2)}` : text
}
