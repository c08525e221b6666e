import type { BrowserContext, Locator, Page } from '@playwright/test'

/** What `installWatch` leaves in the page. */
interface Watched {
  /** Milliseconds from the window's start until the first list was painted, and until the heading above it was. */
  firstList: number
  firstHeading: number
  /** Rows on the screen, as text; undefined while one of them is still to come. */
  shownRows: () => string | undefined
}

/** Milliseconds without any row after which none comes. */
const patience = 120_000

/** Runs in the browser, before the app. */
export function installWatch(): void {
  const watched = window as unknown as Watched
  watched.firstList = 0
  watched.firstHeading = 0
  watched.shownRows = () => {
    const rows = [...document.querySelectorAll('[role=grid] [role=row]')]
    if (rows.length === 0 || rows.some((row) => row.ariaBusy === 'true')) return undefined
    return rows.map((row) => row.getAttribute('aria-rowindex') + (row.textContent ?? '')).join('\n')
  }
  const whenPainted = (told: () => void) => {
    const { port1, port2 } = new MessageChannel()
    // A message sent in a frame arrives after it was painted.
    port1.onmessage = told
    port2.postMessage(0)
  }
  const look = () => {
    if (watched.firstHeading === 0 && document.querySelector('#main h1'))
      whenPainted(() => {
        watched.firstHeading = performance.now()
      })
    if (watched.shownRows() === undefined) return void requestAnimationFrame(look)
    whenPainted(() => {
      watched.firstList = performance.now()
    })
  }
  requestAnimationFrame(look)
}

/** Milliseconds from the window's start to its first list. */
export async function timeToList(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as unknown as Watched).firstList > 0, undefined, {
    timeout: patience,
  })
  return page.evaluate(() => (window as unknown as Watched).firstList)
}

/** The same to the heading of a library that has no list. */
export async function timeToHeading(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as unknown as Watched).firstHeading > 0, undefined, {
    timeout: patience,
  })
  return page.evaluate(() => (window as unknown as Watched).firstHeading)
}

/** Milliseconds from a press to the frame in which other rows are on the screen. */
export async function pressed(page: Page, button: Locator): Promise<number> {
  await page.waitForTimeout(1200)
  const watching = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('a press left the rows as they were')), 20_000)
        const watched = window as unknown as Watched
        const before = watched.shownRows()
        let start = 0
        addEventListener(
          'click',
          (event) => {
            start = event.timeStamp
          },
          { capture: true, once: true },
        )
        const look = () => {
          const now = watched.shownRows()
          if (start === 0 || now === undefined || now === before) return void requestAnimationFrame(look)
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - start)
          port2.postMessage(0)
        }
        requestAnimationFrame(look)
      }),
  )
  await button.click()
  return watching
}

/** Milliseconds of each frame while the list on the screen goes down by 5,000 pixels a second, which it was not before. */
export async function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(framesWhileScrolling, '[role=grid]')
}

/** The same of a plain list of 2,000 short lines in a window without the app. */
export async function framesOfList(context: BrowserContext): Promise<number[]> {
  const page = await context.newPage()
  await page.goto('about:blank')
  await page.setContent('<div id="list" style="height:800px;overflow:auto"></div>')
  await page.evaluate(() => {
    const list = document.querySelector('#list')
    if (list)
      list.innerHTML = Array.from({ length: 2000 }, (_, i) => `<p style="height:44px">${i}</p>`).join('')
  })
  const frames = await page.evaluate(framesWhileScrolling, '#list')
  await page.close()
  return frames
}

/** In the browser. */
async function framesWhileScrolling(selector: string): Promise<number[]> {
  const list = document.querySelector(selector)
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const times: number[] = []
  let before = await frame()
  const until = before + 6000
  while (before < until && list) {
    list.scrollTop += 5000 / 60
    const now = await frame()
    times.push(now - before)
    before = now
  }
  return times
}
