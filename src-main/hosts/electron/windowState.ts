import { readFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'

const windowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowState>

/** In the same pixels as Electron's: independent of the display's density. */
export const smallest = { width: 800, height: 560 }
const preferred = { width: 1440, height: 900 }

/** How much of the window's upper edge has to be in sight for the hand to find it. */
const handle = { width: 160, height: 32 }

/** What the last window left behind; `null` the first time, or where the file is not what was written. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Writes where the window stood when it closes. */
export function keepWindowState(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  file: string,
): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileAtomic.sync(file, JSON.stringify(state))
    } catch {
      // The next window opens at its usual place.
    }
  })
}

/**
 * Where the next window goes: where the last one stood if that is still on a screen, else in the middle of the
 * first. Never larger than its screen.
 *
 * @param workAreas the displays without their bars, the primary one first
 */
export function placeWindow(state: WindowState | null, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const home = state && workAreas.find((area) => holdsHandle(area, state))
  if (state && home) {
    const size = sizeWithin(state, home)
    return {
      x: clamp(state.x, home.x, home.x + home.width - size.width),
      y: clamp(state.y, home.y, home.y + home.height - size.height),
      ...size,
    }
  }
  const first = workAreas[0]
  const wanted = state ?? preferred
  return first ? sizeWithin(wanted, first) : preferred
}

function holdsHandle(area: Rectangle, { x, y, width }: WindowState): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  const down = Math.min(y + handle.height, area.y + area.height) - Math.max(y, area.y)
  return across >= handle.width && down >= handle.height
}

function sizeWithin({ width, height }: Pick<Rectangle, 'width' | 'height'>, area: Rectangle) {
  return {
    width: Math.min(Math.max(width, smallest.width), area.width),
    height: Math.min(Math.max(height, smallest.height), area.height),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
