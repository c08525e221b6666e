import { foldForms } from './foldForms'

/** Where a known name stands: UTF-16 offsets in the text, and the entities that bear it. */
export interface NamePlace {
  from: number
  to: number
  ids: string[]
}

interface TrieNode {
  next: Map<string, TrieNode>
  /** Entities whose name ends here. */
  ids: string[]
}

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u

/**
 * Many names looked for at once. Script, variants and width do not matter, case does; at each place the longest name is
 * taken, and places do not overlap. In scripts with blanks a name is found as a whole word only.
 */
export class NameIndex {
  readonly #root: TrieNode = { next: new Map(), ids: [] }

  constructor(names: Iterable<{ name: string; id: string }>) {
    for (const { name, id } of names) {
      let node = this.#root
      for (const unit of foldForms(name.trim()).split('')) {
        let next = node.next.get(unit)
        if (!next) {
          next = { next: new Map(), ids: [] }
          node.next.set(unit, next)
        }
        node = next
      }
      if (node !== this.#root && !node.ids.includes(id)) node.ids.push(id)
    }
  }

  find(text: string): NamePlace[] {
    const found: NamePlace[] = []
    if (this.#root.next.size === 0) return found
    const folded = foldForms(text)
    for (let from = 0; from < folded.length; ) {
      const to = this.#longest(folded, from)
      if (to.end > from) found.push({ from, to: to.end, ids: to.ids })
      from = Math.max(to.end, from + 1)
    }
    return found
  }

  #longest(text: string, from: number): { end: number; ids: string[] } {
    let best: { end: number; ids: string[] } = { end: from, ids: [] }
    if (!wordEdge(text, from)) return best
    let node: TrieNode | undefined = this.#root
    for (let at = from; at < text.length; at++) {
      node = node.next.get(text.charAt(at))
      if (!node) break
      if (node.ids.length > 0 && wordEdge(text, at + 1)) best = { end: at + 1, ids: node.ids }
    }
    return best
  }
}

/** Whether no word of a script with blanks goes across the offset. */
function wordEdge(text: string, offset: number): boolean {
  return !(letter.test(text.charAt(offset - 1)) && letter.test(text.charAt(offset)))
}
