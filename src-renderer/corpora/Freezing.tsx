import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { type Requests, useRequestHandler } from '../commands/requests'
import { FreezeDialog } from './FreezeDialog'

/** Freezes what is asked for, and leads to it. */
export function Freezing() {
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState<Requests['freeze']>()
  useRequestHandler(
    'freeze',
    useCallback((wanted: Requests['freeze']) => setAsked(wanted), []),
  )
  if (!asked) return null
  return (
    <FreezeDialog
      asked={asked}
      close={(frozen) => {
        setAsked(undefined)
        if (frozen) navigate(`/corpora/${frozen}`)
      }}
    />
  )
}
