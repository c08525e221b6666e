import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Decide } from '../../../src-core/archive/merging/conflict'
import { mergeDocuments, type Signature } from '../../../src-core/archive/merging/mergeDocuments'
import type { Change } from '../../../src-core/model/change'
import type { PageDocument } from '../../../src-core/model/document'
import { pageFields } from '../../../src-core/model/metadata'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import type { PageCommand } from '../commands/command'
import { addBranch } from '../history/Timeline'
import { keepStatuses } from '../invariants/keepStatuses'
import { MetadataStep } from '../metadata/MetadataStep'
import { fieldOf } from '../metadata/metadataOf'
import { pageFromJson, pageToJson } from '../pageSchema'
import type { CommonVersion } from './commonVersion'

/** What comes to a page from another editor's version of it. */
export interface Incoming {
  common: CommonVersion
  theirs: PageDocument
  decide: Decide
  signature: Signature
}

/** Shared by the changes of another editor that a merge brought: they are in the history and part of no undo. */
export const mergedGroup = 'merged'

/** Merges another editor's version into the page as it stands, as one change, with that editor's history beside it. */
export function mergePage({ common, theirs, decide, signature }: Incoming): PageCommand {
  return (state, dispatch) => {
    const { base, unknown, known } = common
    const mine = pageToJson(state.doc)
    const merged = pageFromJson(mergeDocuments({ base, mine, theirs }, decide, signature))
    const transaction = keepStatuses(state.tr)
    takeRecords(transaction, merged)
    takeContent(transaction, merged)
    if (!transaction.docChanged && unknown.length === 0) return false
    dispatch?.(addBranch(transaction, asBranch(unknown), known))
    return true
  }
}

/** The page's records of annotations and what is known of the page. */
function takeRecords(transaction: Transaction, merged: Node) {
  const records = annotationsOf(merged)
  const ids = new Set([...Object.keys(annotationsOf(transaction.doc)), ...Object.keys(records)])
  for (const id of ids) {
    const step = AnnotationStep.to(transaction.doc, id, records[id] ?? null)
    if (JSON.stringify(step.before) !== JSON.stringify(step.after)) transaction.step(step)
  }
  for (const field of pageFields) {
    const step = MetadataStep.to(transaction.doc, null, field, fieldOf(merged, null, field))
    if (JSON.stringify(step.before) !== JSON.stringify(step.after)) transaction.step(step)
  }
}

/** From the first article that differs to the last one. */
function takeContent(transaction: Transaction, { children: wanted }: Node) {
  const { children } = transaction.doc
  const most = Math.min(children.length, wanted.length)
  const same = (a: Node | undefined, b: Node | undefined) => Boolean(a && b && a.eq(b))
  let start = 0
  while (start < most && same(children[start], wanted[start])) start += 1
  let end = 0
  while (end < most - start && same(children.at(-1 - end), wanted.at(-1 - end))) end += 1
  if (start + end === children.length && start + end === wanted.length) return
  const size = (nodes: readonly Node[]) => nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  const from = size(children.slice(0, start))
  const to = size(children.slice(0, children.length - end))
  transaction.replaceWith(from, to, wanted.slice(start, wanted.length - end))
}

function asBranch(unknown: readonly Change[]): Change[] {
  return unknown.map((change) => ({ ...change, state: 'dropped', group: mergedGroup }))
}
