import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type Editor, useEditorState } from '@tiptap/react'
import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { runAs } from '../../commands/runningCommand'
import { useCommands } from '../../commands/useCommands'
import { changePages } from '../../database/changes/changePages'
import { undoGroup } from '../../database/changes/undoGroup'
import type { Page } from '../../database/database'
import { useIssueState } from '../../database/issue'
import { findArticle } from '../../editor/commands/findArticle'
import { linkContinuation } from '../../editor/commands/linkContinuation'
import { pageMetadataOf } from '../../editor/metadata/metadataOf'
import { currentSettings } from '../../ui/settings'
import type { ReadParts } from '../readParts'
import { type IssueLink, issueLinks } from './issueLinks'

/** Milliseconds before the issue is looked through: the page itself comes first. */
const quiet = 400
/** Milliseconds for which taking a link back is offered. */
const offered = 10_000

interface IssueLinkOptions {
  editor: Editor
  page: Page
  parts: ReadParts
  editable: boolean
  links: readonly IssueLink[]
  setLinks: Dispatch<SetStateAction<IssueLink[]>>
}

/**
 * Keeps the other halves of the page's articles up to date, whichever page of the issue was imported last, and offers to
 * link them.
 *
 * @returns what links an article to its other half
 */
export function useIssueLinks({ editor, page, parts, editable, links, setLinks }: IssueLinkOptions) {
  const { t } = useTranslation('desk')
  const known = useEditorState({ editor, selector: ({ editor: { state } }) => pageMetadataOf(state.doc) })
  const { publication = page.publication, date = page.date, number = page.number } = known
  const here = useMemo(() => ({ ...page, publication, date, number }), [page, publication, date, number])
  const state = useIssueState(here)
  useEffect(() => {
    // The same list while nothing is other: labels are drawn anew for each.
    const tell = (found: IssueLink[]) =>
      setLinks((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
    if (!state) return tell([])
    let current = true
    const timer = setTimeout(async () => {
      const found = await issueLinks(here, editor.state.doc, parts)
      if (current) tell(found)
    }, quiet)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [state, here, editor, parts, setLinks])

  const take = useCallback(
    async ({ direction, articleId, other, page: number }: IssueLink) => {
      const { view } = editor
      if (direction === 'same') return
      if (direction === 'on') {
        runAs('desk.takeContinuation', () => linkContinuation(articleId, other)(view.state, view.dispatch))
        return
      }
      // The link is kept with the first half, on its own page.
      const command = linkContinuation(other.articleId, { pageId: page.id, articleId })
      const author = currentSettings().editor
      const { group, changed } = await changePages([{ pageId: other.pageId, command }], {
        code: 'desk.takeContinuation',
        author,
      })
      if (changed.length === 0) {
        notifications.show({ message: t('continues.busy', { page: number }), color: 'vermilion' })
        return
      }
      const undo = () => {
        notifications.hide(id)
        void undoGroup(group, { author })
      }
      const id = notifications.show({
        autoClose: offered,
        message: (
          <>
            {t('continues.taken', { page: number })}{' '}
            <Button size="compact-sm" variant="subtle" onClick={undo}>
              {t('continues.undo')}
            </Button>
          </>
        ),
      })
    },
    [editor, page.id, t],
  )
  const open = links.filter((link) => isOpen(editor, link))
  const takeHere = () => {
    const { $head } = editor.state.selection
    const article: unknown = $head.depth > 0 ? $head.node(1).attrs.id : null
    const link = open.find((each) => each.articleId === article) ?? open[0]
    if (link && isOpen(editor, link)) void take(link)
  }
  useCommands([
    {
      id: 'desk.takeContinuation',
      shortcut: 'Mod+Alt+N',
      enabled: editable && open.length > 0,
      run: takeHere,
    },
  ])
  return take
}

/** Whether nobody has linked the two. */
function isOpen(editor: Editor, { direction, articleId, linked }: IssueLink): boolean {
  if (linked) return false
  return direction === 'from' || !findArticle(editor.state.doc, articleId)?.article.attrs.continues
}
