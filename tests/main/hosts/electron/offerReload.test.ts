import type { MessageBoxOptions, WebContents } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerReload } from '../../../../src-main/hosts/electron/offerReload'
import { fakeEmitter } from './support/fake'

describe('offerReload', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** The renderer's process ends for `reason`; the editor presses the button at `response`. */
  async function ended({ reason = 'crashed', response = 0, locale = 'en-GB' }) {
    const [reload, close] = [vi.fn(), vi.fn()]
    const ask = vi.fn(async (_options: MessageBoxOptions) => ({ response }))
    const { emitter, value } = fakeEmitter<WebContents>({ reload })
    offerReload(value, { ask, locale: () => locale, close })
    emitter.emit('render-process-gone', {}, { reason, exitCode: 139 })
    await vi.waitFor(() => {
      if (ask.mock.results.length !== reload.mock.calls.length + close.mock.calls.length) throw new Error()
    })
    return { ask, reload, close }
  }

  it('reloads when the editor wants it', async () => {
    const { reload, close } = await ended({ response: 0 })
    expect([reload.mock.calls.length, close.mock.calls.length]).toEqual([1, 0])
  })

  it('closes the window otherwise', async () => {
    const { reload, close } = await ended({ response: 1 })
    expect([reload.mock.calls.length, close.mock.calls.length]).toEqual([0, 1])
  })

  it('asks in the system’s language, with a text that says what is safe', async () => {
    const english = (await ended({ locale: 'en-GB' })).ask.mock.calls[0]?.[0]
    const chinese = (await ended({ locale: 'zh-Hans-CN' })).ask.mock.calls[0]?.[0]
    expect(english?.detail).toMatch(/saved is safe/)
    expect(chinese?.buttons).toEqual(['重新载入', '关闭'])
  })

  it('asks nothing when the process ended as it should', async () => {
    expect((await ended({ reason: 'clean-exit' })).ask).not.toHaveBeenCalled()
  })
})
