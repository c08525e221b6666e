import type { Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { appAddress } from '../../../../src-main/hosts/electron/appAddress'
import { guardSession } from '../../../../src-main/hosts/electron/guardSession'
import { fakeEmitter, preventable } from './support/fake'

type Details = { requestingUrl: string | undefined; isMainFrame: boolean }
type Check = (contents: null, permission: string, origin: string, details: Details) => boolean
type Request = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
  details: Details,
) => void

const ownPage: Details = { requestingUrl: 'app://galley/#/', isMainFrame: true }

function guarded() {
  const handlers: { check?: Check; request?: Request; device?: () => boolean } = {}
  const setSpellCheckerEnabled = vi.fn()
  const { emitter, value } = fakeEmitter<Session>({
    setPermissionCheckHandler: (handler: Check) => {
      handlers.check = handler
    },
    setPermissionRequestHandler: (handler: Request) => {
      handlers.request = handler
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      handlers.device = handler
    },
    setSpellCheckerEnabled,
  })
  guardSession(value, appAddress)
  /** What the page is told when it looks, and when it asks. */
  const answers = (permission: string, details: Details) => {
    const asked = vi.fn()
    handlers.request?.(null, permission, asked, details)
    return [handlers.check?.(null, permission, '', details), asked.mock.calls[0]?.[0]]
  }
  return { answers, handlers, emitter, setSpellCheckerEnabled }
}

describe('guardSession', () => {
  it.each(['clipboard-sanitized-write', 'persistent-storage'])(
    'grants %s to the app’s page',
    (permission) => {
      expect(guarded().answers(permission, ownPage)).toEqual([true, true])
    },
  )

  it.each([
    'clipboard-read',
    'media',
    'display-capture',
    'geolocation',
    'notifications',
    'openExternal',
    'fileSystem',
    'local-fonts',
    'fullscreen',
    'unknown',
  ])('denies %s even to the app’s page', (permission) => {
    expect(guarded().answers(permission, ownPage)).toEqual([false, false])
  })

  it.each<[string, Details]>([
    ['another page', { requestingUrl: 'https://example.org/', isMainFrame: true }],
    ['a frame within the page', { requestingUrl: 'app://galley/', isMainFrame: false }],
    ['nobody known', { requestingUrl: undefined, isMainFrame: true }],
  ])('grants nothing to %s', (_who, details) => {
    expect(guarded().answers('clipboard-sanitized-write', details)).toEqual([false, false])
  })

  it('denies every device', () => {
    expect(guarded().handlers.device?.()).toBe(false)
  })

  it('downloads nothing, since exports go through the contract', () => {
    const event = preventable()
    guarded().emitter.emit('will-download', event)
    expect(event.prevented).toBe(true)
  })

  it('checks no spelling, since dictionaries would be fetched', () => {
    expect(guarded().setSpellCheckerEnabled).toHaveBeenCalledWith(false)
  })
})
