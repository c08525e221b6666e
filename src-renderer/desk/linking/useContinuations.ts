import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { PageDocument } from '../../../src-core/model/document'
import { useArticleNames } from '../../database/lists'

/** The names of the articles in which this page's articles go on, by their ids. */
export function useContinuations(document: PageDocument) {
  const [ids, setIds] = useState(() =>
    idsIn(document.content.map((node) => (node.type === 'article' ? node.attrs.continues : null))),
  )
  return { names: useArticleNames(ids), setIds }
}

/** Keeps the ids in step with the page. */
export function useLinkedIds(editor: Editor, setIds: (ids: string) => void): void {
  useEffect(() => {
    const follow = () => setIds(linkedIds(editor.state.doc))
    editor.on('update', follow)
    return () => {
      editor.off('update', follow)
    }
  }, [editor, setIds])
}

function linkedIds(page: Node): string {
  return idsIn(page.children.map((node) => node.attrs.continues))
}

function idsIn(links: readonly ({ articleId: string } | null | undefined)[]): string {
  return links.flatMap((link) => link?.articleId ?? []).join(' ')
}
