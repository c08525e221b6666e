import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'

const Search = lazy(async () => ({ default: (await import('../searching/Search')).Search }))

/** The search; what is found opens on the desk, at its place. */
export function SearchView() {
  const [, navigate] = useLocation()
  return (
    <Suspense>
      <Search
        openPlace={(pageId, articleId, { from, to }) =>
          navigate(`/page/${pageId}/${articleId}/${from}-${to}`)
        }
      />
    </Suspense>
  )
}
