import { Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import classes from './DeskView.module.css'
import type { PageDeskProps } from './PageDesk'

/**
 * The desk and all that works on its text are loaded as one when a page is opened: the library is there at once, and
 * nothing has to come later, from a host that may be gone by then or after a key that it answers.
 */
const PageDesk = lazy(async () => ({ default: (await import('./PageDesk')).PageDesk }))

/** The desk, as soon as it is loaded. */
export function DeskView(props: PageDeskProps) {
  return (
    <Suspense fallback={<Loader className={classes.loader} />}>
      <PageDesk {...props} />
    </Suspense>
  )
}
