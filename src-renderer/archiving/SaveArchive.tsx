import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveRequest } from '../commands/requests'
import { useAbout } from '../desktop/AboutProvider'
import { useFailureText } from '../ui/failureText'
import { currentSettings } from '../ui/settings'
import { useReturnFocus } from '../ui/useReturnFocus'
import { Cancelling } from './Cancelling'
import { saveUnits } from './saveUnits'
import { type Work, Working } from './Working'

/** Saves at once, shows how far it is, and says what came of it. */
export function SaveArchive({ pageIds, name, close }: ArchiveRequest & { close: () => void }) {
  const { t } = useTranslation('archiving')
  const failureText = useFailureText()
  const { version, dialogs } = useAbout()
  useReturnFocus()
  const [work, setWork] = useState<Work>({ what: 'saving', done: 0, of: 0 })
  const [cancelling] = useState(() => new Cancelling())
  // biome-ignore lint/correctness/useExhaustiveDependencies: one saving, begun when it is asked for
  useEffect(() => {
    let current = true
    const save = async () => {
      // What is asked for twice in a development build is done once.
      await Promise.resolve()
      if (!current) return
      const saved = await saveUnits({
        pageIds,
        name,
        generator: version,
        author: currentSettings().editor,
        dialogs,
        cancelling,
        progress: (done, of) => setWork({ what: 'saving', done, of }),
      })
      if (!saved.ok) notifications.show({ message: failureText(saved.error), autoClose: false })
      else if (saved.value) {
        const { name: file, pages: count } = saved.value
        notifications.show({ message: t(dialogs ? 'saved' : 'downloaded', { name: file, count }) })
      }
      close()
    }
    void save()
    return () => {
      current = false
    }
  }, [])
  return <Working work={work} cancel={cancelling.cancel} />
}
