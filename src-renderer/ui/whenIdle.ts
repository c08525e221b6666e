/** Milliseconds after which it runs even if the window never rests. */
const patience = 1000

/** Runs when what is on its way to the screen is there and the window rests. Returns what calls it off. */
export function whenIdle(run: () => void): () => void {
  let idle = 0
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(run, { timeout: patience })
  })
  return () => {
    cancelAnimationFrame(frame)
    cancelIdleCallback(idle)
  }
}
