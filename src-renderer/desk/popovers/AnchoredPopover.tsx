import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'

interface AnchoredPopoverProps {
  /** Where it opens, in the window. */
  rect: DOMRect
  label: string
  onClose: () => void
  children: ReactNode
}

/** A popover beside a place that React did not draw, such as a label inside the page. */
export function AnchoredPopover({ rect, label, onClose, children }: AnchoredPopoverProps) {
  const { left, top, width, height } = rect
  return (
    <Popover
      opened
      onDismiss={onClose}
      onChange={(opened) => !opened && onClose()}
      trapFocus
      position="bottom-start"
      shadow="md"
      withinPortal
      // What React did not draw cannot be told that it opened this.
      withRoles={false}
    >
      <Popover.Target>
        <span style={{ position: 'fixed', left, top, width, height, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
