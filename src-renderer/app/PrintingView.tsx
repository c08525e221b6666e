import { lazy, Suspense } from 'react'

const ProofView = lazy(async () => ({ default: (await import('../proofs/ProofView')).ProofView }))

/** Proof sheets, loaded when they are asked for. */
export function PrintingView({ pageIds, articleIds }: { pageIds: string; articleIds: string }) {
  return (
    <Suspense>
      <ProofView pageIds={pageIds} articleIds={articleIds} />
    </Suspense>
  )
}
