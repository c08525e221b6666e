import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { type FoundPlace, type Query, replacementFor } from '../../src-core/searching/findPlaces'
import { libraryBlocks, pageNames } from '../database/searchBlocks'
import { pageBlocks } from '../editor/places/pageBlocks'
import { articlesHolding } from '../indexing/articlesHolding'
import { Finder } from './Finder'

export const findScopes = ['article', 'page', 'library'] as const
export type FindScope = (typeof findScopes)[number]

/** A place that was found, in its context. */
export interface Hit {
  key: string
  pageId: string
  /** Of a page that is not open; empty for the one that is. */
  pageName: string
  blockId: string
  from: number
  to: number
  printed: string
  before: string
  after: string
  place: FoundPlace
}

export interface Findings {
  state: 'idle' | 'looking' | 'done' | 'pattern' | 'slow'
  hits: readonly Hit[]
  /** Whether there are more than are listed. */
  more: boolean
}

/** Places that are listed; a list of more is read by nobody. */
const mostHits = 500
/** Characters shown on either side. */
const around = 14
/** Milliseconds after the last key. */
const quiet = 250

const idle: Findings = { state: 'idle', hits: [], more: false }

/** Looks for the query in the scope, anew after each change of either and of the page. */
export function useFinding(editor: Editor, pageId: string, query: Query, scope: FindScope): Findings {
  const [findings, setFindings] = useState(idle)
  const [finder] = useState(() => new Finder())
  const [edits, setEdits] = useState(0)
  const { text, regex, matchCase, matchForms } = query
  const wanted = useMemo(() => ({ text, regex, matchCase, matchForms }), [text, regex, matchCase, matchForms])

  useEffect(() => () => finder.end(), [finder])
  useEffect(() => {
    const changed = () => setEdits((count) => count + 1)
    editor.on('update', changed)
    return () => {
      editor.off('update', changed)
    }
  }, [editor])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit of the page is looked through anew.
  useEffect(() => {
    const stop = new AbortController()
    if (wanted.text === '') {
      setFindings(idle)
      return
    }
    const timer = setTimeout(() => void look(stop.signal), quiet)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }

    async function look(signal: AbortSignal) {
      const hits: Hit[] = []
      const search = async (blocks: { pageId: string; blockId: string; text: string }[]) => {
        const texts = blocks.map((block, i) => ({ id: String(i), text: block.text }))
        const result = await finder.find(wanted, texts)
        if (signal.aborted) return false
        if (!result.ok) {
          setFindings({ ...idle, state: result.why })
          return false
        }
        const names = await pageNames([
          ...new Set(result.found.map(({ id }) => blocks[Number(id)]?.pageId ?? '')),
        ])
        for (const { id, places } of result.found) {
          const block = blocks[Number(id)]
          if (block) hits.push(...places.map((place) => hitOf(block, place, pageId, names)))
        }
        return !signal.aborted && hits.length <= mostHits
      }
      setFindings((before) => ({ ...before, state: 'looking' }))
      let going = await search(openBlocks(editor, pageId, scope))
      if (going && scope === 'library') {
        // What an expression says of the ends of a block an article's whole text cannot answer.
        const held = await articlesHolding(wanted, { roughly: wanted.regex })
        for await (const blocks of libraryBlocks(held?.pages ?? null, pageId, signal)) {
          going = await search(blocks)
          if (!going) break
        }
      }
      if (signal.aborted || (!going && hits.length === 0)) return
      setFindings({ state: 'done', hits: hits.slice(0, mostHits), more: hits.length > mostHits })
    }
  }, [editor, finder, pageId, wanted, scope, edits])

  return findings
}

function openBlocks({ state }: Editor, pageId: string, scope: FindScope) {
  const { $head } = state.selection
  const article = scope === 'article' && $head.depth >= 1 ? $head.node(1) : null
  return pageBlocks(state.doc)
    .filter(({ pos }) => !article || state.doc.resolve(pos).node(1) === article)
    .map(({ block, text }) => ({ pageId, blockId: text.id, text: block.textContent }))
}

function hitOf(
  block: { pageId: string; blockId: string; text: string },
  place: FoundPlace,
  openPageId: string,
  names: ReadonlyMap<string, string>,
): Hit {
  const { from, to } = place
  return {
    key: `${block.pageId}|${block.blockId}|${from}`,
    pageId: block.pageId,
    pageName: block.pageId === openPageId ? '' : (names.get(block.pageId) ?? ''),
    blockId: block.blockId,
    from,
    to,
    printed: block.text.slice(from, to),
    before: block.text.slice(Math.max(0, from - around), from),
    after: block.text.slice(to, to + around),
    place,
  }
}

/** What would stand in the hit's place. */
export function replacedText(hit: Hit, replacement: string, query: Query): string {
  return replacementFor(hit.printed, hit.place, replacement, query.regex)
}
