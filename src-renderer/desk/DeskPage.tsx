import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useLocation } from 'wouter'
import { useRequestHandler } from '../commands/requests'
import { usePageNumbers } from '../database/numbers/usePageNumbers'
import type { PageToEdit } from '../database/pages'
import { PageText } from '../editor/PageText'
import { usePageEditor } from '../editor/usePageEditor'
import type { AskPage } from '../editor/views/PageLabels'
import { cspNonce } from '../ui/cspNonce'
import { currentSettings } from '../ui/settings'
import { useCorrectionCommands } from './corrections/useCorrectionCommands'
import classes from './Desk.module.css'
import { DeskBar } from './DeskBar'
import { DeskDialogs, type DeskQuestion } from './DeskDialogs'
import type { DeskTools } from './DeskTools'
import { DoubtList } from './doubts/DoubtList'
import { DoubtStrip } from './doubts/DoubtStrip'
import { useDoubts } from './doubts/useDoubts'
import { FocusLines } from './focus/FocusLines'
import { useFocusMode } from './focus/useFocusMode'
import { useHistory } from './history/useHistory'
import { followLink } from './linking/followLink'
import { type IssueLink, linkOf } from './linking/issueLinks'
import { useContinuations, useLinkedIds } from './linking/useContinuations'
import { useIssueLinks } from './linking/useIssueLinks'
import { PageFacts } from './metadata/PageFacts'
import textClasses from './PageText.module.css'
import { PageAnswers, usePageQuestions } from './popovers/usePageQuestions'
import { RawPane, type RawPaneHandle } from './proof/RawPane'
import { useProof } from './proof/useProof'
import { readParts } from './readParts'
import { useSaver } from './saving/useSaver'
import { SidePane } from './side/SidePane'
import { useSide } from './side/useSide'
import { useDeskCommands } from './useDeskCommands'
import { useFirstFocus } from './useFirstFocus'
import { useGiveStatus } from './useGiveStatus'
import { useNeighbours } from './useNeighbours'
import { usePageEdits } from './usePageEdits'
import { usePageLabels } from './usePageLabels'
import { usePlace } from './usePlace'

interface DeskPageProps extends PageToEdit {
  editable: boolean
  children: ((tools: DeskTools) => ReactNode) | undefined
}

/** One opened page: its proof, its text and what is said about them. */
export function DeskPage({ opened, history, numbers: numbersAtFirst, editable, children }: DeskPageProps) {
  const { page, source, document } = opened
  const { t } = useTranslation('desk')
  const [, navigate] = useLocation()
  const { asked, ask: askBeside, close } = usePageQuestions()
  const [question, setQuestion] = useState<DeskQuestion | null>(null)
  const parts = useMemo(() => readParts(source.reading), [source.reading])
  const { names, setIds } = useContinuations(document)
  const [links, setLinks] = useState<IssueLink[]>([])
  const numbers = usePageNumbers(page.id, numbersAtFirst)
  const follow = useRef((_articleId: string, _anchor: HTMLElement) => {})
  const ask: AskPage = useCallback(
    (about, id, anchor) =>
      about === 'continuation' ? follow.current(id, anchor) : askBeside(about, id, anchor),
    [askBeside],
  )
  const editor = usePageEditor({
    document,
    history: { ...history, author: () => currentSettings().editor },
    editable,
    labels: usePageLabels(parts, names, links, numbers),
    ask,
    label: t('text'),
    language: page.language,
    nonce: cspNonce(),
  })
  const saver = useSaver(page.id, editor, editable)
  useLinkedIds(editor, setIds)
  const takeLink = useIssueLinks({ editor, page, parts, editable, links, setLinks })
  useFirstFocus(editor, editable)
  const { proof, align } = useProof(editor, source)
  const { here, point, repoint } = usePlace(editor, align)
  const focused = useFocusMode(editor)
  const correcting = useCorrectionCommands(editor, editable, align)
  const raw = useRef<RawPaneHandle>(null)
  const timeline = useHistory(editor, page.id, () =>
    raw.current?.hasFocus() ? repoint() : editor.view.focus(),
  )
  const giveStatus = useGiveStatus(editor)
  const side = useSide()
  const sideOpen = side.panel !== null
  const [renaming, setRenaming] = useState(false)
  const [pageDetails, setPageDetails] = useState(false)
  const layout = useDefaultLayout({ id: 'desk', storage: localStorage, panelIds: panels(sideOpen) })
  const enter = useCallback(() => editor.view.focus(), [editor])
  const { previous, next } = useNeighbours(page.id)
  const edit = usePageEdits(editor, raw, repoint)
  const doubts = useDoubts(editor, parts, editable)
  const doubtPanel = side.elementOf('doubts')
  useEffect(() => {
    follow.current = (articleId, anchor) => {
      if (followLink(editor, page.id, articleId, navigate)) return
      if (linkOf(links, articleId)) askBeside('continuation', articleId, anchor)
      else if (editable) setQuestion({ name: 'link', articleId })
    }
  })
  const picked = () => (raw.current?.hasFocus() ? raw.current.picked() : null)
  /** Whether the dialog was asked for in the proof, which then gets the focus back. */
  const fromProof = question?.name === 'giveTo' && question.picked !== null
  const closeQuestion = () => {
    setQuestion(null)
    // The dialog is gone by then.
    setTimeout(() => (fromProof ? raw.current?.focus() : editor.view.focus()))
  }
  useRequestHandler(
    'readAgain',
    useCallback(() => setQuestion({ name: 'reread' }), []),
  )
  const goTo = (id: string | undefined) => (id === undefined ? undefined : () => navigate(`/page/${id}`))

  useDeskCommands({
    editor,
    editable,
    ask,
    picked,
    edit,
    toNextUnowned: () => raw.current?.goToNextUnowned(),
    giveStatus,
    undo: timeline.undo,
    redo: timeline.redo,
    giveToChosen: () => setQuestion({ name: 'giveTo', picked: picked() }),
    link: (articleId) => setQuestion({ name: 'link', articleId }),
    readAgain: () => setQuestion({ name: 'reread' }),
    switchPane: () => (raw.current?.hasFocus() ? editor.view.focus() : raw.current?.focus()),
    rename: () => setRenaming(true),
    pageDetails: () => setPageDetails(true),
    saveNow: () => void saver.flush(),
    leave: () => navigate('/'),
    previousPage: goTo(previous),
    nextPage: goTo(next),
  })

  return (
    <div className={classes.desk}>
      <DeskBar
        page={page}
        editable={editable}
        saver={saver}
        renaming={renaming}
        setRenaming={setRenaming}
        sideOpen={sideOpen}
        neighbours={{ previous: previous !== undefined, next: next !== undefined }}
        facts={<PageFacts editor={editor} editable={editable} open={pageDetails} setOpen={setPageDetails} />}
      />
      {!editable && (
        <div role="alert" className={classes.banner}>
          {t('openElsewhere')}
        </div>
      )}
      <Group className={classes.panes} {...layout}>
        <Panel id="raw" minSize="20%" defaultSize="42%">
          <RawPane
            raw={source.raw}
            language={page.language}
            proof={proof}
            editable={editable}
            place={here}
            onPoint={point}
            onEnter={enter}
            handle={raw}
          />
        </Panel>
        <Separator className={classes.separator} aria-label={t('resize')} />
        <Panel id="text" minSize="30%" className={classes.textPanel}>
          {focused && <FocusLines editor={editor} raw={source.raw} language={page.language} />}
          <div className={textClasses.pane} lang={page.language} data-focus={focused || undefined}>
            <PageText editor={editor} />
          </div>
          <DoubtStrip doubts={doubts} editable={editable} />
        </Panel>
        {sideOpen && <Separator className={classes.separator} aria-label={t('resizeSide')} />}
        {side.panel && (
          <Panel id="side" minSize="15%" defaultSize="22%">
            <SidePane panel={side.panel} choose={side.open} hold={side.hold} />
          </Panel>
        )}
      </Group>
      <PageAnswers
        asked={asked}
        close={close}
        editor={editor}
        parts={parts}
        raw={source.raw}
        giveStatus={giveStatus}
        links={links}
        takeLink={takeLink}
        numbers={numbers}
        goTo={({ pageId, articleId }) => navigate(`/page/${pageId}/${articleId}`)}
      />
      {timeline.question}
      {doubtPanel && createPortal(<DoubtList doubts={doubts} editable={editable} />, doubtPanel)}
      <DeskDialogs
        asked={question}
        opened={opened}
        editor={editor}
        run={(command) => edit(command, fromProof)}
        close={closeQuestion}
      />
      {correcting}
      {children?.({ editor, editable, corrections: proof.corrections, side })}
    </div>
  )
}

function panels(sideOpen: boolean): string[] {
  return sideOpen ? ['raw', 'text', 'side'] : ['raw', 'text']
}
