import type { PageDocument } from '../model/document'
import type { Role } from '../model/role'
import type { Baseline } from './baseline'
import { type PlacedBlock, placedBlocks } from './placedBlocks'

/** Where text goes: to an article of the page, to a new one (the same `key` is the same new one), or to none. */
export type Target = { article: string } | { new: string } | null

interface Common {
  /** Unique among the differences of one comparison. */
  id: string
  /** The proposed article that it belongs to, by which differences are shown together. */
  target: Target
  /** Raw lines of the page, from 1, in the order of the proposal. */
  lines: number[]
}

/** A block that the other reading puts together, places or names otherwise. */
export interface BlockDifference extends Common {
  kind: 'block'
  /** Null where the lines are in that article already. */
  article: { from: string | null } | null
  /** The role now (of most of the text) and then; equal where only place or extent differ. */
  role: { from: Role; to: Role }
  /** The lines are now cut otherwise into blocks. */
  extent: boolean
  /** How the block's text begins as it stands. */
  opening: string
}

/** A raw line that the other reading reads otherwise. */
export interface TextDifference extends Common {
  kind: 'text'
  before: string
  after: string
  /** The editor has changed this line, and taking the difference would change it again. */
  edited: boolean
}

export type Difference = BlockDifference | TextDifference

/**
 * How another reading of a page differs from the page as its editor has made it: block by block where text
 * belongs, what it is and where it begins and ends; line by line what it says.
 *
 * @param proposed the other reading as a document, its text on the raw lines of `present`
 *   (`proposalFrom`)
 * @param baseline what the present document started from: tells which lines the editor has changed
 * @returns in the order of the proposal; none where both say the same
 */
export function compareReading(
  present: PageDocument,
  proposed: PageDocument,
  baseline: Baseline,
): Difference[] {
  const now = placedBlocks(present)
  const then = placedBlocks(proposed)
  const nowOfLine = ownerByLine(now)
  const targets = matchArticles(now, then)
  const textNow = textByLine(present)
  const textThen = textByLine(proposed)
  const differences: Difference[] = []
  for (const block of then) {
    const lines = block.lines.filter((line) => nowOfLine.has(line))
    const target = block.article === null ? null : (targets.get(block.article) ?? { new: block.article })
    const found = lines.length > 0 ? blockDifference(block, lines, target, nowOfLine) : null
    if (found) differences.push(found)
    for (const line of block.lines) {
      const [before = '', after = ''] = [textNow.get(line), textThen.get(line)]
      if (before.trim() === after.trim()) continue
      const edited = before.trim() !== (baseline.get(line)?.text.trim() ?? '')
      differences.push({ kind: 'text', id: `text ${line}`, target, lines: [line], before, after, edited })
    }
  }
  return differences
}

function blockDifference(
  block: PlacedBlock,
  lines: number[],
  target: Target,
  nowOfLine: ReadonlyMap<number, PlacedBlock>,
): BlockDifference | null {
  const owners = [...new Set(lines.map((line) => nowOfLine.get(line)))].filter((owner) => owner !== undefined)
  const isTarget = ({ article }: PlacedBlock) =>
    target === null ? article === null : 'article' in target && article === target.article
  const elsewhere = owners.find((owner) => !isTarget(owner))
  const otherRole = owners.find((owner) => owner.role !== block.role)
  const [first] = owners
  if (!first) return null
  const extent = owners.length > 1 || first.lines.join() !== lines.join()
  if (!elsewhere && !otherRole && !extent) return null
  return {
    kind: 'block',
    id: `block ${lines[0]}`,
    target,
    lines,
    article: elsewhere ? { from: elsewhere.article } : null,
    role: { from: (otherRole ?? first).role, to: block.role },
    extent,
    opening: block.text.trim().slice(0, 60),
  }
}

/** The block that has most of each line's text. */
function ownerByLine(blocks: readonly PlacedBlock[]): Map<number, PlacedBlock> {
  return new Map(blocks.flatMap((block) => block.lines.map((line) => [line, block] as const)))
}

/** Each proposed article's counterpart: the present article it shares most text with, each taken once. */
function matchArticles(now: readonly PlacedBlock[], then: readonly PlacedBlock[]): Map<string, Target> {
  const nowOfLine = ownerByLine(now)
  const shared = new Map<string, { proposed: string; present: string; characters: number }>()
  for (const { article: proposed, lines, charactersOf } of then) {
    for (const line of lines) {
      const present = nowOfLine.get(line)?.article
      if (proposed === null || !present) continue
      const key = `${proposed}\n${present}`
      const pair = shared.get(key) ?? { proposed, present, characters: 0 }
      pair.characters += charactersOf(line)
      shared.set(key, pair)
    }
  }
  const targets = new Map<string, Target>()
  const taken = new Set<string>()
  for (const { proposed, present } of [...shared.values()].sort((a, b) => b.characters - a.characters)) {
    if (targets.has(proposed) || taken.has(present)) continue
    targets.set(proposed, { article: present })
    taken.add(present)
  }
  return targets
}

function textByLine(document: PageDocument): Map<number, string> {
  const texts = new Map<number, string>()
  for (const container of document.content) {
    for (const block of container.content ?? []) {
      for (const { text, marks = [] } of block.content ?? []) {
        const line = marks.find((mark) => mark.type === 'raw')?.attrs.line
        if (line !== undefined) texts.set(line, (texts.get(line) ?? '') + text)
      }
    }
  }
  return texts
}
