import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/desktop/outcome'
import { pageFromJournal } from '../database/journal/pageFromJournal'
import { databaseFailure } from '../database/storage'
import { useFailureText } from '../ui/failureText'

/** A way on for a page that cannot be opened: made anew from the journal. */
export function PageFromJournal({ pageId, done }: { pageId: string; done: () => void }) {
  const { t } = useTranslation('desk')
  const failureText = useFailureText()
  const [state, setState] = useState<'waiting' | 'working' | Failure>('waiting')
  const act = async () => {
    setState('working')
    const outcome = await pageFromJournal(pageId).catch(databaseFailure)
    if (outcome.ok) done()
    else setState(outcome.error)
  }
  return (
    <>
      <Text>{t('fromJournal.text')}</Text>
      <Button variant="default" my="xs" loading={state === 'working'} onClick={() => void act()}>
        {t('fromJournal.act')}
      </Button>
      {typeof state === 'object' && <Text role="alert">{failureText(state)}</Text>}
    </>
  )
}
