import { EditorContent } from '@tiptap/react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'
import { useLocation } from 'wouter'
import type { StoredHistory } from '../database/changes/changes'
import type { OpenPage } from '../database/pages'
import { usePageEditor } from '../editor/usePageEditor'
import { cspNonce } from '../ui/cspNonce'
import { currentSettings } from '../ui/settings'
import classes from './Desk.module.css'
import { DeskBar } from './DeskBar'
import type { DeskTools } from './DeskTools'
import { useHistory } from './history/useHistory'
import textClasses from './PageText.module.css'
import { PageAnswers, usePageQuestions } from './popovers/usePageQuestions'
import { RawPane, type RawPaneHandle } from './proof/RawPane'
import { useProof } from './proof/useProof'
import { readParts } from './readParts'
import { useSaver } from './saving/useSaver'
import { SidePane } from './side/SidePane'
import { useSide } from './side/useSide'
import { useDeskCommands } from './useDeskCommands'
import { useGiveStatus } from './useGiveStatus'
import { useNeighbours } from './useNeighbours'
import { usePageLabels } from './usePageLabels'
import { usePlace } from './usePlace'

interface DeskPageProps {
  opened: OpenPage
  history: StoredHistory
  editable: boolean
  children: ((tools: DeskTools) => ReactNode) | undefined
}

/** One opened page: its proof, its text and what is said about them. */
export function DeskPage({ opened, history, editable, children }: DeskPageProps) {
  const { page, source, document } = opened
  const { t } = useTranslation('desk')
  const [, navigate] = useLocation()
  const { asked, ask, close } = usePageQuestions()
  const parts = useMemo(() => readParts(source.reading), [source.reading])
  const editor = usePageEditor({
    document,
    history: { ...history, author: () => currentSettings().editor },
    editable,
    labels: usePageLabels(parts),
    ask,
    label: t('text'),
    language: page.language,
    nonce: cspNonce(),
  })
  const save = useSaver(page.id, editor, editable)
  const { proof, align } = useProof(editor, source)
  const { here, point, repoint } = usePlace(editor, align)
  const raw = useRef<RawPaneHandle>(null)
  const timeline = useHistory(editor, page.id, () =>
    raw.current?.hasFocus() ? repoint() : editor.view.focus(),
  )
  const giveStatus = useGiveStatus(editor)
  const side = useSide()
  const sideOpen = side.panel !== null
  const [renaming, setRenaming] = useState(false)
  const layout = useDefaultLayout({ id: 'desk', storage: localStorage, panelIds: panels(sideOpen) })
  const enter = useCallback(() => editor.view.focus(), [editor])
  const { previous, next } = useNeighbours(page.id)
  const goTo = (id: string | undefined) => (id === undefined ? undefined : () => navigate(`/page/${id}`))

  useDeskCommands({
    editor,
    editable,
    ask,
    picked: () => (raw.current?.hasFocus() ? raw.current.picked() : null),
    showPicked: repoint,
    toNextUnowned: () => raw.current?.goToNextUnowned(),
    inProof: () => raw.current?.hasFocus() ?? false,
    giveStatus,
    undo: timeline.undo,
    redo: timeline.redo,
    switchPane: () => (raw.current?.hasFocus() ? editor.view.focus() : raw.current?.focus()),
    rename: () => setRenaming(true),
    saveNow: save.saveNow,
    leave: () => navigate('/'),
    previousPage: goTo(previous),
    nextPage: goTo(next),
  })

  return (
    <div className={classes.desk}>
      <DeskBar
        page={page}
        editable={editable}
        save={save}
        renaming={renaming}
        setRenaming={setRenaming}
        sideOpen={sideOpen}
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
            owners={proof.owners}
            corrections={proof.corrections}
            editable={editable}
            here={here}
            onPoint={point}
            onEnter={enter}
            handle={raw}
          />
        </Panel>
        <Separator className={classes.separator} aria-label={t('resize')} />
        <Panel id="text" minSize="30%">
          <div className={textClasses.pane} lang={page.language}>
            <EditorContent editor={editor} />
          </div>
        </Panel>
        {sideOpen && <Separator className={classes.separator} aria-label={t('resizeSide')} />}
        {side.panel && (
          <Panel id="side" minSize="15%" defaultSize="22%">
            <SidePane panel={side.panel} choose={side.open} hold={side.hold} />
          </Panel>
        )}
      </Group>
      <PageAnswers asked={asked} close={close} editor={editor} parts={parts} giveStatus={giveStatus} />
      {timeline.question}
      {children?.({ editor, editable, side })}
    </div>
  )
}

function panels(sideOpen: boolean): string[] {
  return sideOpen ? ['raw', 'text', 'side'] : ['raw', 'text']
}
