import type { BlockNode, PageDocument } from '../model/document'
import type { Role } from '../model/role'

/** A block of a page with its place and the raw lines that are its own. */
export interface PlacedBlock {
  id: string
  /** Null in the rest. */
  article: string | null
  role: Role
  text: string
  /** Lines of which no other block has more, in the order of the block. */
  lines: number[]
  /** How many characters, white space apart, the block has of a line. */
  charactersOf: (line: number) => number
}

/** Every block of a page in order. A line that several blocks share is the one's that has most of it. */
export function placedBlocks(document: PageDocument): PlacedBlock[] {
  const blocks = document.content.flatMap((container) =>
    (container.content ?? []).map((block) => ({
      block,
      article: container.type === 'article' ? container.attrs.id : null,
      characters: charactersByLine(block),
    })),
  )
  const most = new Map<number, number>()
  for (const { characters } of blocks) {
    for (const [line, count] of characters) most.set(line, Math.max(most.get(line) ?? 0, count))
  }
  const taken = new Set<number>()
  return blocks.map(({ block, article, characters }) => {
    const lines: number[] = []
    for (const [line, count] of characters) {
      if (count === 0 || taken.has(line) || count < (most.get(line) ?? 0)) continue
      taken.add(line)
      lines.push(line)
    }
    const text = (block.content ?? []).map((run) => run.text).join('')
    const charactersOf = (line: number) => characters.get(line) ?? 0
    return { id: block.attrs.id, article, role: block.attrs.role, text, lines, charactersOf }
  })
}

function charactersByLine(block: BlockNode): Map<number, number> {
  const characters = new Map<number, number>()
  for (const { text, marks = [] } of block.content ?? []) {
    const line = marks.find((mark) => mark.type === 'raw')?.attrs.line
    if (line === undefined) continue
    characters.set(line, (characters.get(line) ?? 0) + text.replace(/\s/g, '').length)
  }
  return characters
}
