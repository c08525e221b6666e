import { notifications } from '@mantine/notifications'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { acceptanceSheet } from '../../src-core/exports/acceptanceSheet'
import { type Requests, useRequestHandler } from '../commands/requests'
import { databaseFailure } from '../database/storage'
import { issuesOf } from '../database/triage/issuesOf'
import { useFailureText } from '../ui/failureText'
import { SampleDialog } from './SampleDialog'
import { useSaveSheet } from './useSaveSheet'

/** Draws samples and makes acceptance sheets for whoever asks. */
export function Triage() {
  const { t } = useTranslation('triage')
  const [, navigate] = useLocation()
  const [scopes, setScopes] = useState<Requests['drawSample']>()
  const failureText = useFailureText()
  const { save, language } = useSaveSheet()
  useRequestHandler(
    'drawSample',
    useCallback((asked: Requests['drawSample']) => setScopes(asked), []),
  )
  useRequestHandler(
    'acceptance',
    useCallback(
      async ({ pageIds }: Requests['acceptance']) => {
        try {
          const issues = await issuesOf(pageIds)
          const [first] = issues
          const about = issues.length === 1 && first ? [first.publication, first.date].filter(Boolean) : []
          const sheet = acceptanceSheet(issues, language, new Date().toISOString().slice(0, 10))
          await save([t('acceptance'), ...about].join(' '), sheet)
        } catch (error) {
          notifications.show({ message: failureText(databaseFailure(error).error), autoClose: false })
        }
      },
      [t, language, save, failureText],
    ),
  )
  return scopes ? (
    <SampleDialog
      scopes={scopes}
      close={() => setScopes(undefined)}
      drawn={(id) => {
        setScopes(undefined)
        navigate(`/samples/${id}`)
      }}
    />
  ) : null
}
