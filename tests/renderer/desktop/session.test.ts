import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../../src-core/desktop/outcome'
import { createSession } from '../../../src-renderer/desktop/session'

function storage(kept?: string) {
  const values = new Map(kept ? [['galley.session', kept]] : [])
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}
afterEach(() => vi.unstubAllGlobals())

describe('the session', () => {
  it('exchanges the token for a secret, once, and clears the address', async () => {
    const fetched = vi.fn(async () => Response.json({ secret: 'fresh' }))
    vi.stubGlobal('fetch', fetched)
    const history = { replaceState: vi.fn() }
    const kept = storage()
    const session = createSession({ hash: '#token=abc' }, history, kept)
    expect(await session.secret()).toEqual(success('fresh'))
    expect(await session.secret()).toEqual(success('fresh'))
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(history.replaceState).toHaveBeenCalledWith(null, '', '/#/')
    expect(kept.getItem('galley.session')).toBe('fresh')
  })

  it('lives through a reload', async () => {
    const session = createSession({ hash: '#/' }, { replaceState: vi.fn() }, storage('kept'))
    expect(await session.secret()).toEqual(success('kept'))
  })

  it('falls back on the kept secret when the token is spent', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 401 }))
    const session = createSession({ hash: '#token=old' }, { replaceState: vi.fn() }, storage('kept'))
    expect(await session.secret()).toEqual(success('kept'))
  })

  it('is refused with neither token nor secret', async () => {
    const session = createSession({ hash: '#/' }, { replaceState: vi.fn() }, storage())
    expect(await session.secret()).toEqual(failure('not-allowed'))
  })
})
