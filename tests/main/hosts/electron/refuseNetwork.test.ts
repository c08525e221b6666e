import type { CommandLine, Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { appAddress } from '../../../../src-main/hosts/electron/appAddress'
import { refuseNetwork } from '../../../../src-main/hosts/electron/refuseNetwork'
import { stayOffline } from '../../../../src-main/hosts/electron/stayOffline'
import { fake } from './support/fake'

type Listener = (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void

function isRefused(url: string): boolean {
  const onBeforeRequest = vi.fn<(listener: Listener) => void>()
  refuseNetwork(fake<Session>({ webRequest: { onBeforeRequest } }), appAddress)
  const answer = vi.fn()
  onBeforeRequest.mock.calls[0]?.[0]({ url }, answer)
  return answer.mock.calls[0]?.[0].cancel
}

describe('refuseNetwork', () => {
  it.each([
    'app://galley/',
    'app://galley/assets/a.woff2',
    'blob:app://galley/5d1c',
    'data:image/png;base64,',
  ])('lets %s through', (url) => expect(isRefused(url)).toBe(false))

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'app://other/',
    'not an address',
  ])('refuses %s', (url) => expect(isRefused(url)).toBe(true))
})

describe('stayOffline', () => {
  it('resolves no name and looks for no proxy', () => {
    const switches = new Map<string, string | undefined>()
    stayOffline(
      fake<CommandLine>({ appendSwitch: (name: string, value?: string) => switches.set(name, value) }),
    )
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect([...switches.keys()]).toEqual(
      expect.arrayContaining(['no-proxy-server', 'disable-background-networking']),
    )
  })
})
