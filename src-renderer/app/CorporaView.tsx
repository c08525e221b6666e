import { lazy, Suspense } from 'react'

const Corpora = lazy(async () => ({ default: (await import('../corpora/Corpora')).Corpora }))

/** The frozen corpora, loaded when they are asked for. */
export function CorporaView({ open }: { open: string | undefined }) {
  return (
    <Suspense>
      <Corpora open={open} />
    </Suspense>
  )
}
