import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'

const Reprints = lazy(async () => ({
  default: (await import('../searching/reprints/Reprints')).Reprints,
}))

/** Stories that were printed several times; each print opens on the desk. */
export function ReprintsView() {
  const [, navigate] = useLocation()
  return (
    <Suspense>
      <Reprints openArticle={(pageId, articleId) => navigate(`/page/${pageId}/${articleId}`)} />
    </Suspense>
  )
}
