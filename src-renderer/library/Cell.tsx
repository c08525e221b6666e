import type { ReactNode } from 'react'

/** A cell of a `VirtualGrid`'s row. */
export function Cell({ className, children }: { className: string | undefined; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that come and go while scrolling make no table
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
    <div role="gridcell" className={className}>
      {children}
    </div>
  )
}
