import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { appAddress } from '../../../../src-main/hosts/electron/appAddress'
import { guardContents } from '../../../../src-main/hosts/electron/guardContents'
import { fakeEmitter, preventable } from './support/fake'

function guarded() {
  const setWindowOpenHandler = vi.fn()
  const setWebRTCIPHandlingPolicy = vi.fn()
  const { emitter, value } = fakeEmitter<WebContents>({ setWindowOpenHandler, setWebRTCIPHandlingPolicy })
  guardContents(value, appAddress)
  const isPrevented = (name: string, details: object) => {
    const event = preventable(details)
    emitter.emit(name, event)
    return event.prevented
  }
  return { isPrevented, setWindowOpenHandler, setWebRTCIPHandlingPolicy }
}

describe('guardContents', () => {
  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://other/',
    'javascript:alert(1)',
    'data:text/html,<b>hello</b>',
    'about:blank',
  ])('does not let the window go to %s, asked or redirected', (url) => {
    const { isPrevented } = guarded()
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
    expect(isPrevented('will-redirect', { url })).toBe(true)
  })

  it('lets the page reload', () => {
    const { isPrevented } = guarded()
    expect(isPrevented('will-frame-navigate', { url: 'app://galley/#/page/3', isMainFrame: true })).toBe(
      false,
    )
  })

  it('lets no frame within the page go anywhere, not even to the app', () => {
    const { isPrevented } = guarded()
    expect(isPrevented('will-frame-navigate', { url: 'app://galley/', isMainFrame: false })).toBe(true)
  })

  it('embeds no other page', () => {
    expect(guarded().isPrevented('will-attach-webview', {})).toBe(true)
  })

  it('opens no other window', () => {
    const handler = guarded().setWindowOpenHandler.mock.calls[0]?.[0]
    expect(handler({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
    expect(handler({ url: 'app://galley/' })).toEqual({ action: 'deny' })
  })

  it('keeps this machine’s addresses to itself', () => {
    expect(guarded().setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp')
  })
})
