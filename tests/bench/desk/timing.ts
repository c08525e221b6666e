import type { Page } from '@playwright/test'

/** What `installTiming` leaves in the page. */
interface TimedWindow {
  keyTimes: number[]
  timeToPaint: (start: number) => Promise<number>
}

/** Records, for each key, the milliseconds from the key to the end of the next frame. Runs in the browser. */
export function installTiming(): void {
  const timed = window as unknown as TimedWindow
  timed.keyTimes = []
  timed.timeToPaint = (start) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        // A message sent in a frame arrives after it was painted.
        port1.onmessage = () => resolve(performance.now() - start)
        port2.postMessage(0)
      })
    })
  document.addEventListener(
    'keydown',
    (event) => void timed.timeToPaint(event.timeStamp).then((time) => timed.keyTimes.push(time)),
    true,
  )
}

/** Types as a person does, with pauses in which what waits for quiet runs. @returns milliseconds per key */
export async function typeKeys(page: Page, count: number): Promise<number[]> {
  await page.bringToFront()
  await page.evaluate(() => {
    const timed = window as unknown as TimedWindow
    timed.keyTimes.length = 0
  })
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('abcdefghijklmnopqrstuvwxyz'.charAt(i % 26))
    await page.waitForTimeout(i % 12 === 11 ? 250 + ((i * 37) % 500) : 70 + ((i * 13) % 60))
  }
  return page.evaluate(() => [...(window as unknown as TimedWindow).keyTimes])
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
