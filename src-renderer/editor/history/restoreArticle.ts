import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import type { PageCommand } from '../commands/command'
import { findArticle } from '../commands/findArticle'
import { keepStatuses } from '../invariants/keepStatuses'
import { newId } from '../newId'

/**
 * Brings an article back as it stood in an earlier state of the page, the other articles kept. Text of its raw lines
 * that went elsewhere since comes back with it; text of others that came in since goes to where it was then, or to no
 * article: no character is lost or there twice.
 */
export function restoreArticle(then: Node, id: string): PageCommand {
  return (state, dispatch) => {
    const old = findArticle(then, id)?.article
    const now = findArticle(state.doc, id)
    if (!old || (now && old.eq(now.article))) return false
    const own = linesOf(old)
    const transaction = state.tr
    const { exclusive, shared } = sortLines(then, id, own)
    const torn = shared.filter((line) => placesOf(then, id, line) !== placesOf(state.doc, id, line))
    const strays = now ? straysOf(now.article, own, old) : []
    freeIds(transaction, id, old)
    takeFromOthers(transaction, state.doc, id, new Set([...exclusive, ...torn]))
    putArticle(transaction, then, id, old)
    for (const stray of strays) giveBack(transaction, ownerOf(then, id, stray), stray)
    for (const { owner, block } of partsOf(then, id, new Set(torn))) giveBack(transaction, owner, block)
    bringRecords(transaction, then, old)
    const at = findArticle(transaction.doc, id)?.pos ?? 0
    const caret = TextSelection.near(transaction.doc.resolve(at + 1))
    dispatch?.(keepStatuses(transaction).setSelection(caret).scrollIntoView())
    return true
  }
}

function lineOf(run: Node): number | null {
  const raw = run.marks.find((mark) => mark.type.name === 'raw')
  return raw ? Number(raw.attrs.line) : null
}

function linesOf(container: Node): Set<number> {
  const lines = new Set<number>()
  container.descendants((node) => {
    const line = node.isText ? lineOf(node) : null
    if (line !== null) lines.add(line)
  })
  return lines
}

/** The article's lines then, and which of them it shared with another container. */
function sortLines(then: Node, id: string, own: ReadonlySet<number>) {
  const others = new Set(
    then.children.filter((each) => each.attrs.id !== id).flatMap((container) => [...linesOf(container)]),
  )
  return {
    exclusive: [...own].filter((line) => !others.has(line)),
    shared: [...own].filter((line) => others.has(line)),
  }
}

/** Which text of a line stands where outside of the article: equal where nothing of it was moved or edited. */
function placesOf(page: Node, id: string, line: number): string {
  return JSON.stringify(
    page.children.flatMap((container) => {
      if (container.attrs.id === id) return []
      return container.children.flatMap((block) => {
        const runs = block.children.filter((run) => lineOf(run) === line)
        return runs.map((run) => [container.attrs.id, run.text])
      })
    }),
  )
}

/** What other containers held of these lines then. A line that was torn apart anew is put back as it was. */
function partsOf(
  then: Node,
  id: string,
  lines: ReadonlySet<number>,
): { owner: string | null; block: Node }[] {
  return then.children.flatMap((container) => {
    if (container.attrs.id === id) return []
    return container.children.flatMap((block) => {
      const runs = block.children.filter((run) => lines.has(lineOf(run) ?? -1))
      const owner: string | null = container.attrs.id ?? null
      return runs.length > 0
        ? [{ owner, block: block.type.create({ ...block.attrs, id: newId() }, runs) }]
        : []
    })
  })
}

/** The blocks of the article as it stands, cut to the text that was not its own then. */
function straysOf(article: Node, own: ReadonlySet<number>, old: Node): Node[] {
  const taken = new Set(old.children.map((block) => block.attrs.id))
  return article.children.flatMap((block) => {
    const runs = block.children.filter((run) => {
      const line = lineOf(run)
      return line !== null && !own.has(line)
    })
    if (runs.length === 0) return []
    const id = taken.has(block.attrs.id) ? newId() : block.attrs.id
    return [block.type.create({ ...block.attrs, id }, runs)]
  })
}

/** Blocks of others that go under an id of the article's, halves of what was split or joined, get one of their own. */
function freeIds(transaction: Transaction, id: string, old: Node): void {
  const taken = new Set(old.children.map((block) => block.attrs.id))
  transaction.doc.forEach((container, containerPos) => {
    if (container.attrs.id === id) return
    container.forEach((block, offset) => {
      if (taken.has(block.attrs.id)) transaction.setNodeAttribute(containerPos + 1 + offset, 'id', newId())
    })
  })
}

function takeFromOthers(transaction: Transaction, page: Node, id: string, lines: ReadonlySet<number>): void {
  // From the back to the front, so that the positions in front stay true.
  const cuts: [from: number, to: number][] = []
  page.forEach((container, containerPos) => {
    if (container.attrs.id === id) return
    const inContainer: [number, number][] = []
    let left = 0
    container.forEach((block, offset) => {
      const pos = containerPos + 1 + offset
      const runs: [number, number][] = []
      block.forEach((run, runOffset) => {
        const line = lineOf(run)
        const from = pos + 1 + runOffset
        if (line !== null && lines.has(line)) runs.push([from, from + run.nodeSize])
      })
      const whole = runs.length > 0 && runs.length === block.childCount
      if (whole) inContainer.push([pos, pos + block.nodeSize])
      else {
        inContainer.push(...runs)
        left += 1
      }
    })
    const emptied = inContainer.length > 0 && left === 0 && container.type.name === 'article'
    if (emptied) cuts.push([containerPos, containerPos + container.nodeSize])
    else cuts.push(...inContainer)
  })
  for (const [from, to] of cuts.reverse()) transaction.delete(from, to)
}

function putArticle(transaction: Transaction, then: Node, id: string, old: Node): void {
  const now = findArticle(transaction.doc, id)
  if (now) {
    transaction.replaceWith(now.pos, now.pos + now.article.nodeSize, old)
    return
  }
  const articles = then.children.slice(0, -1)
  const place = articles.findIndex((article) => article.attrs.id === id)
  const before = articles
    .slice(0, place)
    .reverse()
    .flatMap((article) => findArticle(transaction.doc, article.attrs.id) ?? [])[0]
  transaction.insert(before ? before.pos + before.article.nodeSize : 0, old)
}

/** The other article that had text of the block's lines then; null where none had. */
function ownerOf(then: Node, id: string, block: Node): string | null {
  const lines = linesOf(block)
  const owner = then.children.find(
    (container) =>
      container.type.name === 'article' &&
      container.attrs.id !== id &&
      [...linesOf(container)].some((line) => lines.has(line)),
  )
  return owner?.attrs.id ?? null
}

function giveBack(transaction: Transaction, owner: string | null, block: Node): void {
  const there = owner === null ? null : findArticle(transaction.doc, owner)
  const rest = transaction.doc.content.size - 1
  transaction.insert(there ? there.pos + there.article.nodeSize - 1 : rest, block)
}

function bringRecords(transaction: Transaction, then: Node, old: Node): void {
  const records = annotationsOf(then)
  const ids = new Set<string>()
  old.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'note') ids.add(String(mark.attrs.id))
  })
  for (const id of ids) {
    const record = records[id]
    const now = annotationsOf(transaction.doc)[id]
    if (!record || JSON.stringify(record) === JSON.stringify(now)) continue
    transaction.step(AnnotationStep.to(transaction.doc, id, record))
  }
}
