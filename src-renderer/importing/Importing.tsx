import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { pathPattern } from '../../src-core/metadata/pathPattern'
import { useCommands } from '../commands/useCommands'
import { useAbout } from '../desktop/AboutProvider'
import { desktop } from '../desktop/desktop'
import { DropTarget } from './DropTarget'
import { EncodingDialog } from './EncodingDialog'
import { exampleSource } from './examplePage'
import { ImportPanel } from './ImportPanel'
import { ImportRun } from './ImportRun'
import { type ImportSource, sourceFromFile, sourceFromText, sourceFromTicket } from './importSource'
import { PasteDialog } from './PasteDialog'
import { RecordsDialog } from './RecordsDialog'
import { type RecordsQuestion, recordsQuestion } from './recordsQuestion'
import { usePastedText } from './usePastedText'
import { useUndoImport } from './useUndoImport'
import { withoutArchives } from './withoutArchives'

/** Every way for pages to come in: dialog, drop, paste, the example, and files opened with the app. */
export function Importing({ openPage }: { openPage: (pageId: string) => void }) {
  const { t, i18n } = useTranslation('importing')
  const { dialogs } = useAbout()
  const [run] = useState(() => new ImportRun())
  // Not the whole progress, which changes with each page.
  const state = useSyncExternalStore(run.subscribe, () => run.progress().state)
  const importId = useSyncExternalStore(run.subscribe, () => run.progress().importId)
  const undo = useUndoImport(run)
  const [place] = useLocation()
  const [pasting, setPasting] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  const [asked, setAsked] = useState<RecordsQuestion>()
  /** Several files whose names say which pages they are: first it is asked whether that is so. */
  const begin = (given: ImportSource[]) => {
    const sources = withoutArchives(given)
    if (sources.length === 0) return
    void recordsQuestion(sources).then((question) => (question ? setAsked(question) : run.add(sources)))
  }

  const choose = async (kind: 'files' | 'folder') => {
    if (!dialogs) return (kind === 'files' ? files : folder).current?.click()
    const chosen = await desktop.chooseFiles({ kind })
    if (chosen.ok && chosen.value.tickets.length > 0) begin(chosen.value.tickets.map(sourceFromTicket))
  }
  const openExample = async () => {
    await run.add([await exampleSource(i18n.language)])
    const { first } = run.progress()
    run.dismiss()
    if (first) openPage(first)
  }
  const importText = useCallback(
    (text: string) => {
      const moment = pasteMoment(i18n.language)
      void run.add([sourceFromText(text, t('pastedName', { moment }))])
    },
    [run, t, i18n],
  )

  useCommands([
    { id: 'importing.files', shortcut: 'Mod+O', menu: 'file', run: () => void choose('files') },
    { id: 'importing.folder', shortcut: 'Mod+Shift+O', menu: 'file', run: () => void choose('folder') },
    { id: 'importing.paste', menu: 'file', run: () => setPasting(true) },
    { id: 'importing.example', menu: 'help', run: () => void openExample() },
    {
      id: 'importing.undo',
      // On a desk it would take the page away that is being worked on.
      enabled:
        importId !== '' && (state === 'done' || state === 'cancelled' || (state === 'idle' && place === '/')),
      run: undo,
    },
    { id: 'importing.cancel', enabled: state === 'running', run: run.cancel },
  ])
  usePastedText(importText)
  useFilesOpened(run)

  const onPicked = (event: React.ChangeEvent<HTMLInputElement>) => {
    const picked = [...(event.target.files ?? [])].map((file): ImportSource => sourceFromFile(file))
    // Else choosing the same file again would be no change.
    event.target.value = ''
    if (picked.length > 0) begin(picked)
  }
  return (
    <>
      <input ref={files} type="file" multiple hidden aria-label={t('files')} onChange={onPicked} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t('folder')}
        onChange={onPicked}
        {...{ webkitdirectory: '' }}
      />
      <DropTarget onDrop={begin} />
      <PasteDialog opened={pasting} close={() => setPasting(false)} importText={importText} />
      <EncodingDialog openPage={openPage} />
      {asked && (
        <RecordsDialog
          {...asked}
          start={(pattern) => {
            setAsked(undefined)
            void run.add(asked.sources, (pattern !== null && pathPattern(pattern)) || undefined)
          }}
          cancel={() => setAsked(undefined)}
        />
      )}
      <ImportPanel run={run} openPage={openPage} />
    </>
  )
}

/** Without the year: a file name's full date would be taken for the newspaper's. */
function pasteMoment(language: string): string {
  const date = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' })
  const now = new Date()
  return `${date.format(now)} ${now.toLocaleTimeString('sv').replaceAll(':', '.')}`
}

function useFilesOpened(run: ImportRun) {
  useEffect(
    () =>
      desktop.onEvent((event) => {
        if (event.type !== 'files-opened') return
        const sources = withoutArchives(event.tickets.map(sourceFromTicket))
        if (sources.length > 0) void run.add(sources)
      }),
    [run],
  )
}
