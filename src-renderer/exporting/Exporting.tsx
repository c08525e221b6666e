import { lazy, Suspense, useCallback, useState } from 'react'
import { type Requests, useRequestHandler } from '../commands/requests'

/** Loaded when it is asked for: the formats are much code, and the library is to be there at once. */
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }))

/** Opens the export dialog for whoever asks. */
export function Exporting() {
  const [scopes, setScopes] = useState<Requests['export']>()
  useRequestHandler(
    'export',
    useCallback((asked: Requests['export']) => setScopes(asked), []),
  )
  return <Suspense>{scopes && <ExportDialog scopes={scopes} close={() => setScopes(undefined)} />}</Suspense>
}
