import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageCommand } from '../../editor/commands/command'
import { findArticle } from '../../editor/commands/findArticle'
import { setArticleTags } from '../../editor/commands/setArticleTags'
import { setRole } from '../../editor/commands/setRole'
import { pageBlocks } from '../../editor/places/pageBlocks'
import type { AskPage, PageQuestion } from '../../editor/views/PageLabels'
import { MetadataForm } from '../metadata/MetadataForm'
import type { ReadParts } from '../readParts'
import { blockActions } from '../structureCommands'
import type { GiveStatus } from '../useGiveStatus'
import { AnchoredPopover } from './AnchoredPopover'
import { RoleMenu } from './RoleMenu'
import { StatusMenu } from './StatusMenu'
import { TagsField } from './TagsField'
import { WhyHere } from './WhyHere'

interface Asked {
  question: PageQuestion
  id: string
  rect: DOMRect
}

/** What the labels inside the page open: status, tags, role, reasons. */
export function usePageQuestions() {
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask: AskPage = useCallback((question, id, anchor) => {
    setAsked({ question, id, rect: anchor.getBoundingClientRect() })
  }, [])
  const close = useCallback(() => setAsked(null), [])
  return { asked, ask, close }
}

interface AnswersProps {
  asked: Asked | null
  close: () => void
  editor: Editor
  parts: ReadParts
  /** The page's raw text. */
  raw: string
  giveStatus: GiveStatus
}

/** The popover for what was asked, if anything. */
export function PageAnswers({ asked, close, editor, parts, raw, giveStatus }: AnswersProps) {
  const { t } = useTranslation('desk')
  if (!asked) return null
  const leave = () => {
    close()
    editor.view.focus()
  }
  const run = (command: PageCommand) => {
    command(editor.state, editor.view.dispatch)
    leave()
  }
  return (
    <AnchoredPopover rect={asked.rect} label={t(`asked.${asked.question}`)} onClose={leave}>
      {answer(asked, editor, parts, raw, run, leave, (article, status) => {
        giveStatus(article, status)
        leave()
      })}
    </AnchoredPopover>
  )
}

function answer(
  { question, id }: Asked,
  editor: Editor,
  parts: ReadParts,
  raw: string,
  run: (command: PageCommand) => void,
  leave: () => void,
  giveStatus: GiveStatus,
): ReactNode {
  const page = editor.state.doc
  if (question === 'role') {
    const block = pageBlocks(page).find(({ text }) => text.id === id)?.block
    if (!block) return null
    return (
      <RoleMenu
        role={block.attrs.role}
        part={parts.partOf(block)}
        onPick={(role) => run(setRole(role))}
        actions={blockActions.map((action) => ({
          id: action.id,
          enabled: action.command(editor.state),
          run: () => run(action.command),
        }))}
      />
    )
  }
  const article = findArticle(page, id)?.article
  if (!article) return null
  if (question === 'status') {
    return <StatusMenu status={article.attrs.status} onPick={(status) => giveStatus(id, status)} />
  }
  if (question === 'tags') {
    return (
      <TagsField
        tags={article.attrs.tags}
        known={tagsOf(editor)}
        onChange={(tags) => setArticleTags(id, tags)(editor.state, editor.view.dispatch)}
      />
    )
  }
  if (question === 'details') {
    return <MetadataForm editor={editor} article={id} editable={editor.isEditable} done={leave} />
  }
  return <WhyHere editor={editor} article={article} parts={parts} raw={raw} />
}

function tagsOf(editor: Editor): string[] {
  const tags = new Set<string>()
  editor.state.doc.forEach((node) => {
    for (const tag of node.attrs.tags ?? []) tags.add(tag)
  })
  return [...tags]
}
