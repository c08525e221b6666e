/** What is being dragged within this window: raw lines, or blocks by their ids. */
type Carried = { lines: readonly number[] } | { blocks: readonly string[] }

// Kept here and not in the drag's data: lines and ids mean nothing to another page or window.
let carrying: Carried | null = null

export function carryLines(event: DragEvent, lines: readonly number[]): void {
  carry(event, { lines })
}

export function carryBlocks(event: DragEvent, blocks: readonly string[]): void {
  carry(event, { blocks })
}

/** What is being dragged; null where the drag is none of ours. */
export function carried(): Carried | null {
  return carrying
}

function carry(event: DragEvent, what: Carried): void {
  if (!event.dataTransfer) return
  carrying = what
  event.dataTransfer.effectAllowed = 'move'
  // A drag without data does not begin.
  event.dataTransfer.setData('application/x-galley', '')
  addEventListener(
    'dragend',
    () => {
      carrying = null
    },
    { once: true },
  )
}
