import type { ReactNode } from 'react'

/**
 * Paper in A4, white in every scheme. What is longer than one side goes on on the next when it is printed; each sheet
 * begins on a side of its own. Sizes within it are in millimetres and points, so that screen and paper agree.
 */
export function Sheet({ children }: { children: ReactNode }) {
  return <section data-sheet>{children}</section>
}
