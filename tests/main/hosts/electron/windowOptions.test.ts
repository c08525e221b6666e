import { describe, expect, it } from 'vitest'
import { windowOptions } from '../../../../src-main/hosts/electron/windowOptions'

const usual = {
  place: { x: 10, y: 20, width: 1200, height: 800 },
  dark: false,
  preload: '/app/out/preload/preload.cjs',
  development: false,
}

describe('windowOptions', () => {
  it('gives the page nothing but the preload', () => {
    expect(windowOptions(usual).webPreferences).toEqual({
      preload: '/app/out/preload/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it('has developer tools while developing', () => {
    expect(windowOptions({ ...usual, development: true }).webPreferences?.devTools).toBe(true)
  })

  it('opens at its place, unseen and in the system’s light or dark until the page has drawn', () => {
    expect(windowOptions(usual)).toMatchObject({ x: 10, width: 1200, show: false })
    const [light, dark] = [windowOptions(usual), windowOptions({ ...usual, dark: true })]
    expect(light.backgroundColor).not.toBe(dark.backgroundColor)
  })
})
