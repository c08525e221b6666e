import type { Node } from '@tiptap/pm/model'
import { partsInOrder } from '../../src-core/alignment/partsOf'
import type { ReadArticle, Reading, ReadPart } from '../../src-core/model/reading'
import { blockTextOf } from '../editor/places/pageBlocks'
import { perNode } from '../editor/places/perNode'

/** Finds what the reading said about the text that a block or an article now holds. */
export interface ReadParts {
  partOf: (block: Node) => ReadPart | undefined
  articleOf: (article: Node) => ReadArticle | undefined
}

/** A block keeps no link to the part it came from, for it may be split, joined and moved: its lines tell. */
export function readParts(reading: Reading): ReadParts {
  const byLine = new Map<number, { part: ReadPart; article: ReadArticle | undefined }[]>()
  const enter = (part: ReadPart, article?: ReadArticle) => {
    for (const [first, last] of part.lines) {
      for (let line = first; line <= last; line++) {
        const parts = byLine.get(line)
        if (parts) parts.push({ part, article })
        else byLine.set(line, [{ part, article }])
      }
    }
  }
  for (const article of reading.articles) for (const part of partsInOrder(article)) enter(part, article)
  for (const part of reading.other) enter(part)

  const partOf = perNode((block: Node) => {
    const votes = new Map<ReadPart, number>()
    for (const { line, text } of blockTextOf(block).lines) {
      for (const { part } of byLine.get(line) ?? []) votes.set(part, (votes.get(part) ?? 0) + text.length)
    }
    // On a line with several parts the one whose text the block begins with.
    const opening = block.textContent.slice(0, 6)
    return mostVotes(votes, (part) => (part.text.includes(opening) ? 0.5 : 0))
  })

  const articleOf = perNode((article: Node) => {
    const votes = new Map<ReadArticle, number>()
    article.forEach((block) => {
      for (const { line, text } of blockTextOf(block).lines) {
        for (const { article: read } of byLine.get(line) ?? []) {
          if (read) votes.set(read, (votes.get(read) ?? 0) + text.length)
        }
      }
    })
    return mostVotes(votes, () => 0)
  })

  return { partOf, articleOf }
}

function mostVotes<T>(votes: ReadonlyMap<T, number>, extra: (candidate: T) => number): T | undefined {
  let best: T | undefined
  let most = 0
  for (const [candidate, count] of votes) {
    const total = count + extra(candidate)
    if (total > most) [best, most] = [candidate, total]
  }
  return best
}
