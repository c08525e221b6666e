import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import { archiveExtension } from '../../src-core/archive/archiveExtension'
import { type ArchiveRequest, useRequestHandler } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import type { Taken } from '../database/archive/takeArchive'
import { useHasPages } from '../database/lists'
import { useAbout } from '../desktop/AboutProvider'
import { desktop } from '../desktop/desktop'
import { sourceOfFile, sourceOfTicket } from '../desktop/largeSource'

/** Loaded when they are asked for: zips and merging are much code, and the library is to be there at once. */
const SaveArchive = lazy(async () => ({ default: (await import('./SaveArchive')).SaveArchive }))
const HandOver = lazy(async () => ({ default: (await import('./HandOver')).HandOver }))
const OpenArchive = lazy(async () => ({ default: (await import('./OpenArchive')).OpenArchive }))

/** Saves the library or some pages as an archive file, and opens or merges one. */
export function Archiving() {
  const { t } = useTranslation('archiving')
  const { dialogs } = useAbout()
  const hasPages = useHasPages()
  const input = useRef<HTMLInputElement>(null)
  const [saving, setSaving] = useState<ArchiveRequest>()
  const [handedOver, setHandedOver] = useState<readonly string[]>()
  const [opening, setOpening] = useState<ArchiveSource>()
  const [taken, setTaken] = useState<Taken>()
  useRequestHandler(
    'saveArchive',
    useCallback((asked) => setSaving(asked), []),
  )
  useRequestHandler(
    'openArchive',
    useCallback(({ source }) => setOpening(source), []),
  )
  useRequestHandler(
    'handOver',
    useCallback(({ pageIds }) => setHandedOver(pageIds), []),
  )
  const choose = async () => {
    if (!dialogs) return input.current?.click()
    const chosen = await desktop.chooseFiles({ kind: 'files' })
    const ticket = chosen.ok ? chosen.value.tickets[0] : undefined
    if (ticket) setOpening(sourceOfTicket(ticket))
  }
  const undo = () => {
    setTaken(undefined)
    void taken?.undo()
  }
  useCommands([
    {
      id: 'archiving.save',
      menu: 'file',
      enabled: hasPages,
      run: () => setSaving({ pageIds: 'all', name: t('library') }),
    },
    { id: 'archiving.open', menu: 'file', run: () => void choose() },
    { id: 'archiving.undo', menu: 'edit', enabled: taken !== undefined, run: undo },
  ])
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={`.${archiveExtension}`}
        aria-label={t('file')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) setOpening(sourceOfFile(file))
          // Else choosing the same file again would be no change.
          event.target.value = ''
        }}
      />
      <Suspense>
        {saving && <SaveArchive {...saving} close={() => setSaving(undefined)} />}
        {handedOver && (
          <HandOver pageIds={handedOver} close={() => setHandedOver(undefined)} save={setSaving} />
        )}
        {opening && (
          <OpenArchive
            key={opening.name}
            source={opening}
            close={() => setOpening(undefined)}
            setTaken={setTaken}
          />
        )}
      </Suspense>
    </>
  )
}
