import type { Node } from '@tiptap/pm/model'
import type { BlockText } from '../../../src-core/alignment/blockText'
import type { Role } from '../../../src-core/model/role'
import { pageBlocks } from '../../editor/places/pageBlocks'

/** What the raw pane shows beside one raw line. */
export interface LineOwner {
  /** Place of the owning article on the page, from 0; -1 for the rest. */
  article: number
  /** The role of a block whose text begins with this line. */
  begins: Role | null
  /** A block of another article begins here. */
  opens: boolean
}

/** The owner of each raw line that has text on the page: the article that holds most of it. */
export function lineOwners(page: Node): Map<number, LineOwner> {
  const characters = new Map<number, Map<number, number>>()
  const begins = new Map<number, Role>()
  const seen = new Set<number>()
  for (const { block, pos, text } of pageBlocks(page)) {
    const container = page.resolve(pos)
    const article = container.parent.type.name === 'article' ? container.index(0) : -1
    const first = firstLine(text)
    if (first !== undefined && !seen.has(first)) begins.set(first, block.attrs.role)
    for (const { line, text: run } of text.lines) {
      seen.add(line)
      const shares = characters.get(line) ?? new Map<number, number>()
      characters.set(line, shares.set(article, (shares.get(article) ?? 0) + run.length))
    }
  }
  const owners = new Map<number, LineOwner>()
  let last: { article: number; line: number } | undefined
  for (const line of [...characters.keys()].sort((a, b) => a - b)) {
    const shares = [...(characters.get(line) ?? [])].sort((a, b) => b[1] - a[1])
    const article = shares[0]?.[0] ?? -1
    const within = article === last?.article
    // Blank lines inside an article look like the article.
    for (let blank = (last?.line ?? line) + 1; within && blank < line; blank++) {
      owners.set(blank, { article, begins: null, opens: false })
    }
    owners.set(line, { article, begins: begins.get(line) ?? null, opens: !within })
    last = { article, line }
  }
  return owners
}

function firstLine({ lines }: BlockText): number | undefined {
  return lines.length > 0 ? Math.min(...lines.map(({ line }) => line)) : undefined
}
