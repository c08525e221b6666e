import type { ReactNode } from 'react'

interface CellProps {
  className: string | undefined
  /** In rem; as wide as its content, or what the class says, without it. */
  width?: number
  children: ReactNode
}

/** A cell of a `VirtualGrid`'s row. */
export function Cell({ className, width, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that come and go while scrolling make no table
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
    <div
      role="gridcell"
      className={className}
      style={width === undefined ? undefined : { width: `${width}rem` }}
    >
      {children}
    </div>
  )
}
