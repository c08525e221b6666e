import { strToU8 } from 'fflate'
import type { BlockNode } from '../../model/document'
import { sha256 } from '../sha256'
import type { Conflict, Decide } from './conflict'
import { mergeText, type TextQuestions } from './mergeText'
import { type Placed, type PlacedBlock, sameText } from './placed'
import { isRestructured, type Region } from './regions'
import { threeWay } from './threeWay'
import { notesIn, runsOf, type TextUnit } from './units'

export interface Versions {
  base: Placed
  mine: Placed
  theirs: Placed
}

/** What becomes of a region's blocks. */
export interface MergedRegion {
  /** With their texts as merged. */
  blocks: ReadonlyMap<string, BlockNode>
  /** Whose articles they stand in where both sides put them elsewhere; null: as they were put one by one. */
  side: 'mine' | 'theirs' | null
}

const nothing: readonly TextUnit[] = []

/**
 * Merges the blocks of a region. Where neither side moved text from block to block, they are merged one by one; where
 * one did, its blocks take the other side's edits, as long as those are in no text that went elsewhere; else one of the
 * sides has to be taken as it is.
 */
export function mergeRegion(
  region: Region,
  versions: Versions,
  forced: boolean,
  questions: TextQuestions,
): MergedRegion {
  const { base, mine, theirs } = versions
  const byMe = forced || isRestructured(region, base, mine)
  const byThem = forced || isRestructured(region, base, theirs)
  if (!byMe && !byThem) return { blocks: eachMerged(region, versions, mine, questions), side: null }
  if (sameBlocks(region, mine, theirs)) return { blocks: blocksOf(region, mine), side: null }
  if (sameBlocks(region, base, theirs)) return { blocks: blocksOf(region, mine), side: null }
  if (sameBlocks(region, base, mine)) return { blocks: blocksOf(region, theirs), side: null }
  if (byMe !== byThem) {
    const shape = byMe ? mine : theirs
    const merged = tried(region, versions, shape, questions)
    if (merged) return { blocks: merged, side: null }
  }
  const choice = questions.decide(wholeConflict(region, versions, questions.place))
  const side = choice === 'theirs' ? 'theirs' : 'mine'
  return { blocks: blocksOf(region, versions[side]), side }
}

/** The region in the shape of one side with the edits of the other; undefined where some of them have no place there. */
function tried(region: Region, versions: Versions, shape: Placed, questions: TextQuestions) {
  let asked = false
  const ask: Decide = () => {
    asked = true
    return 'mine'
  }
  const blocks = eachMerged(region, versions, shape, { ...questions, decide: ask })
  const other = shape === versions.mine ? versions.theirs : versions.mine
  const before = notesOf(region, versions.base)
  const after = new Set(
    [...blocks.values()].flatMap(({ content = [] }) =>
      content.flatMap(({ marks = [] }) =>
        marks.flatMap((mark) => (mark.type === 'note' ? [mark.attrs.id] : [])),
      ),
    ),
  )
  const lost = [...notesOf(region, other)].some((id) => !before.has(id) && !after.has(id))
  const edited = region.some((id) => {
    const was = versions.base.blocks.get(id)
    const now = other.blocks.get(id)
    return was && now && !shape.blocks.has(id) && !sameText(was.node, now.node)
  })
  return asked || lost || edited ? undefined : blocks
}

/** The blocks that `shape` has, each with the text of both sides. */
function eachMerged(
  region: Region,
  { base, mine, theirs }: Versions,
  shape: Placed,
  questions: TextQuestions,
): Map<string, BlockNode> {
  const blocks = new Map<string, BlockNode>()
  for (const id of region) {
    const block = shape.blocks.get(id)
    if (!block) continue
    const [was, own, other] = [base, mine, theirs].map(({ blocks: all }) => all.get(id))
    if (!own || !other) blocks.set(id, block.node)
    else {
      const place = `${questions.place}${id}`
      const node = mergedAttrs(was?.node, own.node, other.node, place, questions.decide)
      blocks.set(id, mergedText(node, { base: was, mine: own, theirs: other }, { ...questions, place }))
    }
  }
  return blocks
}

function mergedAttrs(
  base: BlockNode | undefined,
  mine: BlockNode,
  theirs: BlockNode,
  place: string,
  decide: Decide,
): BlockNode {
  const role = threeWay(base?.attrs.role, mine.attrs.role, theirs.attrs.role)
  const ask = () =>
    decide({
      id: `${place}/role`,
      kind: 'role',
      about: (mine.content ?? [])
        .map(({ text }) => text)
        .join('')
        .slice(0, 40),
      base: base?.attrs.role ?? '',
      mine: mine.attrs.role,
      theirs: theirs.attrs.role,
      choices: ['mine', 'theirs'],
    })
  const chosen = role ? role.value : ask() === 'theirs' ? theirs.attrs.role : mine.attrs.role
  const confirmed = Boolean(mine.attrs.confirmed || theirs.attrs.confirmed)
  return { ...mine, attrs: { ...mine.attrs, role: chosen, confirmed } }
}

/** The block with the text of both; what only one side changed is taken as it is. */
function mergedText(
  node: BlockNode,
  { base, mine, theirs }: { base: PlacedBlock | undefined; mine: PlacedBlock; theirs: PlacedBlock },
  questions: TextQuestions,
): BlockNode {
  const withContent = ({ content }: BlockNode): BlockNode => {
    const { content: _, ...bare } = node
    return content ? { ...bare, content } : bare
  }
  if (sameText(mine.node, theirs.node) || (base && sameText(base.node, theirs.node))) {
    return withContent(mine.node)
  }
  if (base && sameText(base.node, mine.node)) return withContent(theirs.node)
  const sides = { base: base?.units() ?? nothing, mine: mine.units(), theirs: theirs.units() }
  return withText(node, mergeText(sides, questions).units)
}

function withText({ content: _, ...block }: BlockNode, units: readonly TextUnit[]): BlockNode {
  return units.length === 0 ? block : { ...block, content: runsOf(units) }
}

function blocksOf(region: Region, { blocks }: Placed): Map<string, BlockNode> {
  return new Map(region.flatMap((id) => (blocks.has(id) ? [[id, blocks.get(id)?.node as BlockNode]] : [])))
}

function sameBlocks(region: Region, a: Placed, b: Placed): boolean {
  return region.every((id) => {
    const [one, other] = [a.blocks.get(id), b.blocks.get(id)]
    if (!one || !other) return one === other
    return (
      one.node.attrs.role === other.node.attrs.role &&
      one.container === other.container &&
      sameText(one.node, other.node)
    )
  })
}

function notesOf(region: Region, { blocks }: Placed): Set<string> {
  return notesIn(region.flatMap((id) => [...(blocks.get(id)?.units() ?? [])]))
}

function wholeConflict(region: Region, { base, mine, theirs }: Versions, place: string): Conflict {
  const text = ({ blocks }: Placed) =>
    region.flatMap((id) => (blocks.has(id) ? [blocks.get(id)?.text ?? ''] : [])).join('\n')
  const ids = [...region].sort().join(' ')
  return {
    id: `${place}lines/${sha256(strToU8(ids)).slice(0, 16)}`,
    kind: 'lines',
    about: text(base).slice(0, 40),
    base: text(base),
    mine: text(mine),
    theirs: text(theirs),
    choices: ['mine', 'theirs'],
  }
}
