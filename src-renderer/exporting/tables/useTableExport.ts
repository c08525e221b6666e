import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rememberExport } from '../../database/handing/tableExports'
import { databaseFailure } from '../../database/storage'
import { useAbout } from '../../desktop/AboutProvider'
import { saveExport } from '../../desktop/saveExport'
import { useFailureText } from '../../ui/failureText'
import { buildTable } from './buildTable'

type Options = Pick<Parameters<typeof buildTable>[0], 'mapping' | 'scope' | 'newsOnly' | 'statuses'> & {
  close: () => void
}

/** Makes and saves the table; what was saved is remembered, so that the next run takes only what changed since. */
export function useTableExport({ close, ...wishes }: Options) {
  const { t } = useTranslation('exporting')
  const { dialogs } = useAbout()
  const failureText = useFailureText()
  const [done, setDone] = useState<number>()
  const stop = useRef<AbortController>(undefined)
  const fail = (message: string) => notifications.show({ message, autoClose: false })
  const run = async () => {
    stop.current = new AbortController()
    setDone(0)
    try {
      const at = new Date().toISOString()
      const table = await buildTable({ ...wishes, signal: stop.current.signal, progress: setDone })
      if (!table) return
      const saved = await saveExport(table, dialogs)
      if (!saved.ok) fail(failureText(saved.error))
      else if (saved.value !== null) {
        // The file is there; nobody has to wait for what the next run needs, which waits for it.
        rememberExport(wishes.mapping, table.exported, at).catch((error) =>
          fail(failureText(databaseFailure(error).error)),
        )
        const said = t(dialogs ? 'saved' : 'downloaded', { name: saved.value })
        const cut = table.cut > 0 ? t('table.cut', { count: table.cut }) : ''
        notifications.show({ message: `${said} ${cut}`.trim() })
        close()
      }
    } catch (error) {
      fail(failureText(databaseFailure(error).error))
    } finally {
      setDone(undefined)
    }
  }
  return { run, cancel: () => stop.current?.abort(), done }
}
