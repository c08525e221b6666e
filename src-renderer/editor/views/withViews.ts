import type { Extensions, Node as NodeExtension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { articleView } from './articleView'
import { blockView } from './blockView'
import type { LabelBoard } from './LabelBoard'
import { restView } from './restView'

type PageView = (node: Node, view: EditorView) => NodeView

/**
 * The page's nodes with heads, gutter labels and the folded rest, in plain DOM: a view in React for each would cost a
 * page of 500 blocks half a second at opening. The views come with the nodes and not with a plugin, because Tiptap
 * brings plugins in when the page is drawn, and new views would have it drawn again.
 */
export function withViews(nodes: Extensions, board: LabelBoard): Extensions {
  const views = new Map<string, PageView>([
    ['article', articleView(board)],
    ['block', blockView(board)],
    ['rest', restView(board)],
  ])
  return nodes.map((extension) => {
    const draw = views.get(extension.name)
    if (!draw || extension.type !== 'node') return extension
    return (extension as NodeExtension).extend({
      addNodeView:
        () =>
        ({ node, view }) =>
          draw(node, view),
    })
  })
}
