import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import { type Archive, readArchive } from '../../src-core/archive/readArchive'
import { type Answers, type ArchiveComparison, compareArchive } from '../database/archive/compareArchive'
import { type Taken, takeArchive } from '../database/archive/takeArchive'
import { keptOnDisk } from '../database/journal/keptOnDisk'
import { databaseFailure } from '../database/storage'
import { FailureError } from '../desktop/FailureError'
import { useFailureText } from '../ui/failureText'
import { currentSettings } from '../ui/settings'
import { useReturnFocus } from '../ui/useReturnFocus'
import { Cancelled, Cancelling } from './Cancelling'
import { ComparisonDialog } from './ComparisonDialog'
import { type Work, Working } from './Working'

interface Props {
  source: ArchiveSource
  close: () => void
  /** Remembers what came in, to be taken back. */
  setTaken: (taken: Taken | undefined) => void
}

interface Compared {
  archive: Archive
  comparison: ArchiveComparison
}

/** Reads the archive as a whole, compares it with the library, shows what it would do, and does it when told so. */
export function OpenArchive({ source, close, setTaken }: Props) {
  const { t } = useTranslation('archiving')
  const failureText = useFailureText()
  useReturnFocus()
  const [work, setWork] = useState<Work | null>({ what: 'reading', done: 0, of: 0 })
  const [compared, setCompared] = useState<Compared>()
  const [cancelling] = useState(() => new Cancelling())

  const telling = (what: Work['what']) => (done: number, of: number) => {
    cancelling.check()
    setWork({ what, done, of })
  }
  const fail = (error: unknown) => {
    if (!(error instanceof Cancelled)) {
      const { failure } = error instanceof FailureError ? error : { failure: databaseFailure(error).error }
      notifications.show({ message: failureText(failure), autoClose: false })
    }
    close()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one reading, begun when the file is given
  useEffect(() => {
    let current = true
    const compare = async () => {
      const archive = await readArchive(source, telling('reading'))
      if (!archive.ok) throw new FailureError(archive.error)
      const comparison = await compareArchive(archive.value, telling('comparing'))
      if (!current) return
      setWork(null)
      setCompared({ archive: archive.value, comparison })
    }
    compare().catch((error: unknown) => current && fail(error))
    return () => {
      current = false
    }
  }, [source])

  const take = async ({ archive, comparison }: Compared, answers: Answers) => {
    try {
      const author = currentSettings().editor
      const taken = await takeArchive(archive, comparison, answers, { author, progress: telling('taking') })
      // Nothing is called taken before it is on the disk; what the disk cannot take now is told of.
      await keptOnDisk()
      setTaken(taken)
      tell(taken)
      close()
    } catch (error) {
      fail(error)
    }
  }
  const tell = (taken: Taken) => {
    const undo = () => {
      notifications.hide(id)
      setTaken(undefined)
      void taken.undo()
    }
    const id = notifications.show({
      autoClose: 20_000,
      message: (
        <>
          {t('taken', { fresh: taken.fresh, changed: taken.changed })}
          {taken.busy.length > 0 &&
            ` ${t('busy', { count: taken.busy.length, names: taken.busy.join(', ') })}`}{' '}
          <Button size="compact-sm" variant="subtle" onClick={undo}>
            {t('undo')}
          </Button>
        </>
      ),
    })
  }
  if (work) return <Working work={work} cancel={cancelling.cancel} />
  if (!compared) return null
  return (
    <ComparisonDialog
      manifest={compared.archive.manifest}
      comparison={compared.comparison}
      take={(answers) => void take(compared, answers)}
      close={close}
    />
  )
}
