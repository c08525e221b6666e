import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  keepWindowState,
  placeWindow,
  readWindowState,
  type WindowState,
} from '../../../../src-main/hosts/electron/windowState'
import { fakeEmitter } from './support/fake'

const state: WindowState = { x: 100, y: 80, width: 1200, height: 800, maximized: false }
const screen: Rectangle = { x: 0, y: 25, width: 1920, height: 1055 }

describe('placeWindow', () => {
  it('puts the window where the last one stood', () => {
    expect(placeWindow(state, [screen])).toEqual({ x: 100, y: 80, width: 1200, height: 800 })
  })

  it('uses a second screen, left of the first', () => {
    const left = { x: -1920, y: 0, width: 1920, height: 1080 }
    const placed = placeWindow({ ...state, x: -1800 }, [screen, left])
    expect(placed).toMatchObject({ x: -1800, y: 80 })
  })

  it('leaves the place to the system where that screen is gone, but keeps the size', () => {
    expect(placeWindow({ ...state, x: -1800 }, [screen])).toEqual({ width: 1200, height: 800 })
  })

  it('leaves the place to the system where the upper edge cannot be taken hold of', () => {
    expect(placeWindow({ ...state, y: -300 }, [screen])).toEqual({ width: 1200, height: 800 })
    expect(placeWindow({ ...state, y: 1070 }, [screen])).toEqual({ width: 1200, height: 800 })
  })

  it('draws a window in that hangs over its screen', () => {
    expect(placeWindow({ ...state, x: 1000, y: 500 }, [screen])).toEqual({
      x: 720,
      y: 280,
      width: 1200,
      height: 800,
    })
  })

  it('has its own size the first time, within the screen', () => {
    expect(placeWindow(null, [screen])).toEqual({ width: 1440, height: 900 })
    expect(placeWindow(null, [{ ...screen, width: 1280, height: 720 }])).toEqual({ width: 1280, height: 720 })
    expect(placeWindow(null, [])).toEqual({ width: 1440, height: 900 })
  })

  it('is wholly on one screen, whatever was kept and whatever screens there are', () => {
    const length = fc.integer({ min: 1, max: 10_000 })
    const offset = fc.integer({ min: -10_000, max: 10_000 })
    const kept = fc.record({
      x: offset,
      y: offset,
      width: length,
      height: length,
      maximized: fc.boolean(),
    })
    const area = fc.record({ x: offset, y: offset, width: length, height: length })
    const areas = fc.array(area, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(kept, areas, (last, screens) => {
        const { x, y, width = 0, height = 0 } = placeWindow(last, screens)
        const holding = screens.some(
          (each) =>
            width <= each.width &&
            height <= each.height &&
            (x === undefined || (x >= each.x && x + width <= each.x + each.width)) &&
            (y === undefined || (y >= each.y && y + height <= each.y + each.height)),
        )
        expect(holding).toBe(true)
      }),
    )
  })
})

describe('the window’s state', () => {
  let file: string
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'galley-window-')), 'window.json')
  })
  afterEach(() => rmSync(join(file, '..'), { recursive: true }))

  function closed(maximized: boolean, to = file) {
    const { maximized: _kept, ...bounds } = state
    const { emitter, value } = fakeEmitter<BrowserWindow>({
      getNormalBounds: () => bounds,
      isMaximized: () => maximized,
    })
    keepWindowState(value, to)
    emitter.emit('close')
  }

  it('comes back as it was when the window closed', () => {
    closed(true)
    expect(readWindowState(file)).toEqual({ ...state, maximized: true })
    closed(false)
    expect(readWindowState(file)).toEqual(state)
  })

  it.each([
    ['is not there', null],
    ['was cut off', '{"x":100,"y":'],
    ['holds something else', '{"x":100,"y":80}'],
    ['holds no whole numbers', JSON.stringify({ ...state, width: 0.5 })],
    ['holds no size', JSON.stringify({ ...state, width: -5 })],
  ])('is unknown where the file %s', (_what, content) => {
    if (content !== null) writeFileSync(file, content)
    expect(readWindowState(file)).toBeNull()
  })

  it('is not kept where it cannot be written, and the window closes all the same', () => {
    writeFileSync(file, 'no folder')
    expect(() => closed(false, join(file, 'window.json'))).not.toThrow()
    expect(readFileSync(file, 'utf8')).toBe('no folder')
  })
})
