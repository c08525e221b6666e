import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowRef } from '../database/catalogue/messages'
import { changeArticles } from '../database/changes/changeArticles'
import { undoGroup } from '../database/changes/undoGroup'
import { giveNumbers, takeNumbersBack } from '../database/numbers/giveNumbers'
import { currentSettings } from '../ui/settings'
import { type Changeable, commandFor } from './changes'
import type { LibraryAct } from './deleteWithUndo'
import { tellWithUndo } from './tellWithUndo'

type TakeBack = (progress: (done: number, of: number) => void) => Promise<unknown>

/** Milliseconds. */
const told = 4000

/** Changes many articles in one act, with progress; cancelling leaves what is done, which one undo takes back. */
export function useChangeMany(
  articles: readonly RowRef[],
  setAct: (act: LibraryAct | undefined) => void,
  close: () => void,
) {
  const { t } = useTranslation('library')
  /** Articles that were come to; undefined while nothing runs. */
  const [done, setDone] = useState<number>()
  const abort = useRef(new AbortController())
  const change = async (what: Changeable, values: readonly string[], several: boolean) => {
    const author = currentSettings().editor
    const how = { signal: abort.current.signal, progress: setDone }
    const commandOf = commandFor(what, values, { several, author })
    if (!commandOf) {
      const given = await giveNumbers(articles, how)
      return { ...given, busy: [], takeBack: () => takeNumbersBack(given) }
    }
    const act = await changeArticles(articles, commandOf, { code: 'library.change', author }, how)
    const takeBack = (progress: (done: number, of: number) => void) =>
      undoGroup(act.group, { author, progress })
    return { ...act, takeBack }
  }
  const run = async (what: Changeable, values: readonly string[], several: boolean) => {
    setDone(0)
    try {
      const { changed, busy, left, takeBack } = await change(what, values, several)
      const same = articles.length - changed.length - left
      const said = [
        t('change.changed', { count: changed.length }),
        same > 0 &&
          t(what === 'status' && values[0] === 'validated' ? 'change.refused' : 'change.same', {
            count: same,
          }),
        left > 0 && t('change.left', { count: left }),
        busy.length > 0 && t('change.busy', { count: busy.length }),
      ]
      const text = said.filter(Boolean).join(' ')
      if (changed.length === 0) notifications.show({ message: text })
      else offer(text, takeBack)
      close()
    } catch {
      setDone(undefined)
      notifications.show({ color: 'red', message: t('change.failed') })
    }
  }
  const offer = (said: string, takeBack: TakeBack) => {
    const undo = tellWithUndo({ said, undo: t('undo') }, () => {
      setAct(undefined)
      void tellUndoing(takeBack)
    })
    setAct({ undo })
  }
  const tellUndoing = async (takeBack: TakeBack) => {
    const id = notifications.show({ loading: true, autoClose: false, message: t('change.undoing') })
    const tell = (text: string) =>
      notifications.update({ id, loading: false, autoClose: told, message: text })
    try {
      await takeBack((done, of) =>
        notifications.update({
          id,
          loading: true,
          message: t('change.undoingPages', { done, count: of }),
        }),
      )
      tell(t('change.undone'))
    } catch {
      tell(t('change.undoFailed'))
    }
  }
  const cancel = () => (done === undefined ? close() : abort.current.abort())
  return { done, run, cancel }
}
