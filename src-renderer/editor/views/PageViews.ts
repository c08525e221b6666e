import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { articleView } from './articleView'
import { blockView } from './blockView'
import type { LabelBoard } from './LabelBoard'
import { restView } from './restView'

/**
 * Heads, gutter labels and the folded rest, in plain DOM: a view in React for each would cost a page of 500
 * blocks half a second at opening.
 */
export const PageViews = Extension.create<{ board: LabelBoard | null }>({
  name: 'pageViews',
  addOptions: () => ({ board: null }),
  addProseMirrorPlugins() {
    const { board } = this.options
    if (!board) return []
    return [
      new Plugin({
        props: { nodeViews: { article: articleView(board), block: blockView(board), rest: restView(board) } },
      }),
    ]
  },
})
