import { lazy, Suspense, useCallback, useState } from 'react'
import { type Requests, useRequestHandler } from '../commands/requests'

/** Loaded when it is asked for: the formats are much code, and the library is to be there at once. */
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog }))

const TableDialog = lazy(async () => ({ default: (await import('./tables/TableDialog')).TableDialog }))

/** Opens the export dialogs for whoever asks. */
export function Exporting() {
  const [scopes, setScopes] = useState<Requests['export']>()
  useRequestHandler(
    'export',
    useCallback((asked: Requests['export']) => setScopes(asked), []),
  )
  const [table, setTable] = useState<Requests['exportTable']>()
  useRequestHandler(
    'exportTable',
    useCallback((asked: Requests['exportTable']) => setTable(asked), []),
  )
  return (
    <Suspense>
      {scopes && <ExportDialog scopes={scopes} close={() => setScopes(undefined)} />}
      {table && <TableDialog scopes={table} close={() => setTable(undefined)} />}
    </Suspense>
  )
}
