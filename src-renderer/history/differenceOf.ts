import type { Node } from '@tiptap/pm/model'
import { annotationsOf } from '../editor/annotations/annotationsOf'
import type { PageStates } from '../editor/history/pageStates'
import { articleMetadataOf, type Metadata, pageMetadataOf } from '../editor/metadata/metadataOf'
import { blockDifferences } from './blockDifferences'
import type { DifferenceItem } from './DifferenceItem'

export interface Difference {
  /** Ids of the articles that are other than they were. */
  articles: string[]
  items: DifferenceItem[]
}

const known = new WeakMap<PageStates, Difference>()

/** What a change did to the page. Costs a walk over what it touched, once. */
export function differenceOf(states: PageStates): Difference {
  const found = known.get(states) ?? compare(states)
  known.set(states, found)
  return found
}

function compare({ before, after }: PageStates): Difference {
  const then = new Set(before.children)
  const now = new Set(after.children)
  const gone = before.children.filter((node) => !now.has(node))
  const come = after.children.filter((node) => !then.has(node))
  const articles = [...new Set([...gone, ...come].flatMap((node) => articleId(node) ?? []))]
  return {
    articles,
    items: [
      ...metadataItems(pageMetadataOf(before), pageMetadataOf(after)),
      ...articleItems(gone, come),
      ...blockDifferences(gone, come),
      ...noteItems(before, after),
    ],
  }
}

function articleId(node: Node): string | undefined {
  return node.type.name === 'article' ? String(node.attrs.id) : undefined
}

function articleItems(gone: readonly Node[], come: readonly Node[]): DifferenceItem[] {
  return come.flatMap((article): DifferenceItem[] => {
    const earlier = gone.find((each) => articleId(each) !== undefined && each.attrs.id === article.attrs.id)
    if (!earlier) return []
    const items: DifferenceItem[] = []
    const { status, tags } = article.attrs
    if (earlier.attrs.status !== status)
      items.push({ kind: 'status', before: earlier.attrs.status, after: status })
    if (JSON.stringify(earlier.attrs.tags) !== JSON.stringify(tags)) {
      items.push({ kind: 'tags', before: earlier.attrs.tags, after: tags })
    }
    return [...items, ...metadataItems(articleMetadataOf(earlier), articleMetadataOf(article))]
  })
}

/** The values that are other than they were, or no longer inferred. */
function metadataItems(before: Metadata, after: Metadata): DifferenceItem[] {
  if (before === after) return []
  const told = (metadata: Metadata) => {
    const { inferred: _, ...values } = metadata
    return values as Partial<Record<string, string | string[]>>
  }
  const [then, now] = [told(before), told(after)]
  const called = (value: string | string[] = '') => (Array.isArray(value) ? value.join(', ') : value)
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((field) => called(then[field]) !== called(now[field]))
    .map((field) => ({
      kind: 'metadata',
      field,
      before: called(then[field]),
      after: called(now[field]),
    }))
}

function noteItems(before: Node, after: Node): DifferenceItem[] {
  const then = annotationsOf(before)
  const now = annotationsOf(after)
  if (then === now) return []
  const said = ({ tag, remark }: { tag: string; remark: string }) => remark || tag
  const items: DifferenceItem[] = []
  for (const [id, record] of Object.entries(now)) {
    if (then[id] !== record) items.push({ kind: 'noted', text: said(record) })
  }
  for (const [id, record] of Object.entries(then)) {
    if (!now[id]) items.push({ kind: 'unnoted', text: said(record) })
  }
  return items
}
