import type { Editor } from '@tiptap/react'
import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleStatus, Continuation } from '../../../src-core/model/document'
import type { PageCommand } from '../../editor/commands/command'
import { findArticle } from '../../editor/commands/findArticle'
import { setArticleTags } from '../../editor/commands/setArticleTags'
import { setRole } from '../../editor/commands/setRole'
import { pageBlocks } from '../../editor/places/pageBlocks'
import type { AskPage, PageQuestion } from '../../editor/views/PageLabels'
import { ContinuationOffer } from '../linking/ContinuationOffer'
import { type IssueLink, linkOf } from '../linking/issueLinks'
import { ArticleNumber } from '../metadata/ArticleNumber'
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
  /** The articles' other halves on other pages. */
  links: readonly IssueLink[]
  takeLink: (link: IssueLink) => void
  goTo: (other: Continuation) => void
  /** The articles' numbers. */
  numbers: ReadonlyMap<string, string>
}

/** The popover for what was asked, if anything. */
export function PageAnswers(props: AnswersProps) {
  const { asked, close, editor } = props
  const { t } = useTranslation('desk')
  if (!asked) return null
  const leave = () => {
    close()
    editor.view.focus()
  }
  return (
    <AnchoredPopover rect={asked.rect} label={t(`asked.${asked.question}`)} onClose={leave}>
      {answer(asked, props, leave)}
    </AnchoredPopover>
  )
}

function answer({ question, id }: Asked, props: AnswersProps, leave: () => void): ReactNode {
  const { editor, parts, raw } = props
  const run = (command: PageCommand) => {
    command(editor.state, editor.view.dispatch)
    leave()
  }
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
    const giveStatus = (status: ArticleStatus) => {
      props.giveStatus(id, status)
      leave()
    }
    return <StatusMenu status={article.attrs.status} onPick={giveStatus} />
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
    const number = props.numbers.get(id)
    return (
      <>
        {number && <ArticleNumber number={number} />}
        <MetadataForm editor={editor} article={id} editable={editor.isEditable} done={leave} />
      </>
    )
  }
  if (question === 'continuation') {
    const link = linkOf(props.links, id)
    if (!link) return null
    const take = () => {
      props.takeLink(link)
      leave()
    }
    const go = () => props.goTo(link.other)
    return <ContinuationOffer link={link} editable={editor.isEditable} take={take} go={go} />
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
