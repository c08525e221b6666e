import type { Node } from '@tiptap/pm/model'
import type { Alignment } from '../../../src-core/alignment/alignment'
import type { BlockText } from '../../../src-core/alignment/blockText'
import type { Role } from '../../../src-core/model/role'
import type { Span } from '../../../src-core/model/span'
import { pageBlocks } from '../../editor/places/pageBlocks'

/** What the raw pane shows beside one raw line. */
export interface LineOwner {
  /** Place of the owning article on the page, from 0; -1 for the rest. */
  article: number
  /** The role of a block whose text begins with this line. */
  begins: Role | null
  /** A block of another article begins here. */
  opens: boolean
  /** The line's role where it has no owner of its own: what the block that holds it plays. */
  role: Role | null
  /** Where several share the line: the raw text of each. */
  shares: readonly { article: number; span: Span }[] | null
  /** How much of the line's text belongs to no article, from 0 to 1. */
  unowned: number
}

interface Share {
  line: number
  article: number
  role: Role
  blockId: string
  from: number
  length: number
}

const mostBlanks = 500

/** The owner of each raw line that has text on the page: the article that holds most of it. */
export function lineOwners(page: Node, alignment: Alignment): Map<number, LineOwner> {
  const byLine = new Map<number, Share[]>()
  const begins = new Map<number, Role>()
  for (const { block, text, place } of pageBlocks(page)) {
    const first = firstLine(text)
    if (first !== undefined && !byLine.has(first)) begins.set(first, block.attrs.role)
    for (const share of sharesOf(block, text, place)) {
      const others = byLine.get(share.line)
      if (others) others.push(share)
      else byLine.set(share.line, [share])
    }
  }
  const owners = new Map<number, LineOwner>()
  let last: { article: number; line: number } | undefined
  for (const line of [...byLine.keys()].sort((a, b) => a - b)) {
    const shares = byLine.get(line) ?? []
    const { article, role } = mostOf(shares)
    const within = article === last?.article
    const above = last?.line ?? line
    // Blank lines inside an article look like the article. No page has more; an archive may claim any line.
    for (let blank = above + 1; within && blank < Math.min(line, above + mostBlanks); blank++) {
      owners.set(blank, { article, begins: null, opens: false, role: null, shares: null, unowned: 0 })
    }
    const mixed = shares.some((share) => share.article !== article)
    owners.set(line, {
      article,
      begins: begins.get(line) ?? null,
      opens: !within,
      role,
      shares: mixed ? sharedSpans(shares, alignment) : null,
      unowned: shareOfRest(shares),
    })
    last = { article, line }
  }
  return owners
}

/**
 * Whether an edit left every line its owner: no block came, went or changed places, and the edited ones stand on the same
 * lines, which they share with no other block. So it is with nearly every key, and `lineOwners` need not be asked.
 */
export function sameOwners(before: Node, after: Node): boolean {
  const [was, is] = [pageBlocks(before), pageBlocks(after)]
  if (was.length !== is.length) return false
  const edited = is.flatMap((block, i) => {
    const old = was[i]
    return old && old.block === block.block && old.place === block.place ? [] : [{ old, block }]
  })
  if (edited.length === 0) return true
  const holders = new Map<number, number>()
  for (const { text } of is)
    for (const { line } of text.lines) holders.set(line, (holders.get(line) ?? 0) + 1)
  return edited.every(({ old, block }) => {
    if (!old || old.place !== block.place || old.block.attrs.role !== block.block.attrs.role) return false
    const [a, b] = [old, block].map((each) => sharesOf(each.block, each.text, each.place))
    return (
      a?.length === b?.length &&
      a?.every(({ line, length }, i) => {
        const now = b?.[i]
        return now?.line === line && now.length > 0 === length > 0 && holders.get(line) === 1
      })
    )
  })
}

const known = new WeakMap<Node, { place: number; shares: readonly Share[] }>()

/** A block's shares of its raw lines, in the order of its text. Only an edited block is looked at anew. */
function sharesOf(block: Node, text: BlockText, article: number): readonly Share[] {
  const found = known.get(block)
  if (found?.place === article) return found.shares
  const { role } = block.attrs
  const shares = text.lines.map(({ line, offset, text: run }) => ({
    line,
    article,
    role,
    blockId: text.id,
    from: offset,
    length: run.trim().length,
  }))
  known.set(block, { place: article, shares })
  return shares
}

/** Whether a line looks the same. */
export function sameOwner(a: LineOwner, b: LineOwner): boolean {
  if (a === b) return true
  return (
    a.article === b.article &&
    a.begins === b.begins &&
    a.opens === b.opens &&
    a.role === b.role &&
    a.unowned === b.unowned &&
    (a.shares === b.shares || JSON.stringify(a.shares) === JSON.stringify(b.shares))
  )
}

function mostOf(shares: readonly Share[]): { article: number; role: Role | null } {
  const [only] = shares
  if (only && shares.length === 1) return only
  const characters = new Map<number, number>()
  for (const { article, length } of shares) characters.set(article, (characters.get(article) ?? 0) + length)
  const [article = -1] = [...characters].sort((a, b) => b[1] - a[1])[0] ?? []
  const role = shares.find((share) => share.article === article)?.role ?? null
  return { article, role }
}

function sharedSpans(shares: readonly Share[], alignment: Alignment) {
  return shares.flatMap(({ article, blockId, from, length }) =>
    alignment.rawPlaces({ blockId, from, to: from + length }).map(({ span }) => ({ article, span })),
  )
}

function shareOfRest(shares: readonly Share[]): number {
  const all = shares.reduce((sum, { length }) => sum + length, 0)
  const rest = shares.reduce((sum, { article, length }) => sum + (article < 0 ? length : 0), 0)
  return all === 0 ? 0 : rest / all
}

function firstLine({ lines }: BlockText): number | undefined {
  return lines.length > 0 ? Math.min(...lines.map(({ line }) => line)) : undefined
}
