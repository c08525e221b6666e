import fc from 'fast-check'
import { runsOf, type TextUnit, unitsOf } from '../../../src-core/archive/merging/units'
import type { ArticleNode, BlockNode, PageDocument } from '../../../src-core/model/document'
import { roles } from '../../../src-core/model/role'

/** One act of an editor. Numbers are taken modulo what there is. */
export interface Act {
  kind: 'type' | 'delete' | 'tag' | 'split' | 'join' | 'move' | 'article' | 'role' | 'status' | 'label'
  block: number
  at: number
  length: number
  to: number
}

const kinds = [
  'type',
  'delete',
  'tag',
  'split',
  'join',
  'move',
  'article',
  'role',
  'status',
  'label',
] as const

export const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...kinds),
  block: fc.nat(30),
  at: fc.nat(30),
  length: fc.integer({ min: 1, max: 4 }),
  to: fc.nat(30),
})

/** A page of so many articles and blocks, of which every character is another one and each line has four. */
export function page(articles: number, blocksEach: number, rest = 2): PageDocument {
  let line = 0
  let character = 0x4e00
  const block = (id: string): BlockNode => {
    const units = Array.from({ length: 12 }, (_, i): TextUnit => {
      if (i % 4 === 0) line += 1
      character += 1
      const raw = { type: 'raw', attrs: { line } } as const
      return { unit: String.fromCharCode(character), raw, correction: null, notes: [] }
    })
    return { type: 'block', attrs: { id, role: 'body', confirmed: false }, content: runsOf(units) }
  }
  const nodes = Array.from(
    { length: articles },
    (_, a): ArticleNode => ({
      type: 'article',
      attrs: {
        id: `a${a}`,
        status: 'new',
        tags: [],
        acts: {},
        continues: null,
        metadata: null,
        confirmed: false,
      },
      content: Array.from({ length: blocksEach }, (_, b) => block(`b${a}.${b}`)),
    }),
  )
  const others = Array.from({ length: rest }, (_, b) => block(`r${b}`))
  return {
    type: 'page',
    attrs: { annotations: {}, metadata: null },
    content: [...nodes, { type: 'rest', ...(others.length > 0 && { content: others }) }],
  }
}

interface Container {
  article: ArticleNode | null
  blocks: BlockNode[]
}

/**
 * The page after an editor's acts. What the editor types, and ids of what is made, are the editor's own.
 *
 * @param mayTouch what blocks the editor works on; all others stay as they are
 */
export function edited(
  document: PageDocument,
  editor: 'm' | 't',
  acts: readonly Act[],
  mayTouch: (id: string) => boolean = () => true,
): PageDocument {
  const annotations = { ...document.attrs.annotations }
  let containers = document.content.map(
    (node): Container => ({
      article: node.type === 'article' ? node : null,
      blocks: [...(node.content ?? [])],
    }),
  )
  let made = 0
  const fresh = () => `${editor}${++made}`
  for (const { kind, block: which, at, length, to } of acts) {
    const places = containers.flatMap(({ blocks }, c) => blocks.map((block, b) => ({ c, b, block })))
    const own = places.filter(({ block }) => mayTouch(block.attrs.id))
    const place = own[which % Math.max(1, own.length)]
    const container = place && containers[place.c]
    if (!place || !container) continue
    const { b, block } = place
    const units = unitsOf(block)
    const from = units.length > 0 ? at % units.length : 0
    const put = (next: readonly TextUnit[], node = block) => {
      const { content: _, ...bare } = node
      container.blocks[b] = next.length > 0 ? { ...bare, content: runsOf(next) } : bare
    }
    const attrs = container.article?.attrs
    const setAttrs = (change: Partial<ArticleNode['attrs']>) => {
      if (container.article && attrs)
        container.article = { ...container.article, attrs: { ...attrs, ...change } }
    }
    if (kind === 'type') {
      const raw = units[from]?.raw ?? null
      const typed = `${editor === 'm' ? 'M' : 'T'}${++made}`
      const inserted = typed.split('').map((unit): TextUnit => ({ unit, raw, correction: null, notes: [] }))
      put([...units.slice(0, from), ...inserted, ...units.slice(from + length)])
    } else if (kind === 'delete') put([...units.slice(0, from), ...units.slice(from + length)])
    else if (kind === 'tag' && units.length > 0) {
      const id = `note-${fresh()}`
      annotations[id] = { id, kind: 'tag', tag: 'person', remark: '', author: editor, created: '' }
      put(
        units.map((unit, i) =>
          i >= from && i < from + length ? { ...unit, notes: [...unit.notes, id] } : unit,
        ),
      )
    } else if (kind === 'split' && from > 0) {
      put(units.slice(0, from))
      const second = { ...block, attrs: { ...block.attrs, id: fresh() }, content: runsOf(units.slice(from)) }
      container.blocks.splice(b + 1, 0, second)
    } else if (kind === 'join') {
      const next = container.blocks[b + 1]
      if (!next || !mayTouch(next.attrs.id)) continue
      put([...units, ...unitsOf(next)])
      container.blocks.splice(b + 1, 1)
    } else if (kind === 'move') {
      container.blocks.splice(b, 1)
      const target = containers[to % containers.length]
      target?.blocks.push(block)
    } else if (kind === 'article' && container.article && b > 0) {
      const moved = container.blocks
        .splice(b)
        .filter(({ attrs }) => mayTouch(attrs.id) || container.blocks.push())
      const id = `article-${fresh()}`
      const article: ArticleNode = {
        ...container.article,
        attrs: { ...container.article.attrs, id, tags: [] },
      }
      containers.splice(place.c + 1, 0, { article, blocks: moved })
    } else if (kind === 'role')
      put(units, { ...block, attrs: { ...block.attrs, role: roles[to % roles.length] ?? 'body' } })
    else if (kind === 'status')
      setAttrs({ status: (['in-work', 'corrected', 'problem'] as const)[to % 3] ?? 'new' })
    else if (kind === 'label') setAttrs({ tags: [...(attrs?.tags ?? []), fresh()] })
    containers = containers.filter(({ article, blocks }) => article === null || blocks.length > 0)
  }
  return {
    type: 'page',
    attrs: { ...document.attrs, annotations },
    content: containers.map(({ article, blocks }) =>
      article
        ? { ...article, content: blocks }
        : { type: 'rest', ...(blocks.length > 0 && { content: blocks }) },
    ) as PageDocument['content'],
  }
}

/** Everything that stands on the page. */
export function textOfPage({ content }: PageDocument): string {
  return content
    .flatMap((node) =>
      (node.content ?? []).map((block) =>
        unitsOf(block)
          .map(({ unit }) => unit)
          .join(''),
      ),
    )
    .join('\n')
}
