import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/desktop/outcome'

/** The sentence for a failure: what happened, what is safe, what to do. */
export function useFailureText(): (failure: Failure) => string {
  const { t } = useTranslation('errors')
  return useCallback((failure) => t(failure.code, { ...failure.values }), [t])
}
