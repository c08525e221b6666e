// @vitest-environment happy-dom
import { encode } from '@msgpack/msgpack'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../../src-core/desktop/outcome'
import { createHttpDesktop } from '../../../src-renderer/desktop/createHttpDesktop'

const session = { secret: async () => success('s3cret') }
const about = { version: '1.0.0', host: 'browser', platform: 'linux', locale: 'zh-CN', dialogs: false }

function answer(body: unknown, status = 200) {
  const bytes = encode(body)
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response(bytes.slice(), { status }))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
afterEach(() => vi.unstubAllGlobals())

describe('the door through the browser host', () => {
  it('posts the call with the secret and gives its value', async () => {
    const fetched = answer({ ok: true, value: about })
    expect(await createHttpDesktop(session).about({})).toEqual(success(about))
    const [url, init] = fetched.mock.calls[0] ?? []
    expect(url).toBe('/desktop/about')
    expect(new Headers(init?.headers).get('x-galley-session')).toBe('s3cret')
  })

  it('gives the failures of main as they are', async () => {
    answer({ ok: false, error: { code: 'empty-file', values: { name: 'x.txt' } } })
    expect(await createHttpDesktop(session).about({})).toEqual(failure('empty-file', { name: 'x.txt' }))
  })

  it('takes no answer that breaks the contract', async () => {
    answer({ ok: true, value: { ...about, host: 'toaster' } })
    expect(await createHttpDesktop(session).about({})).toEqual(failure('invalid-answer'))
  })

  it('says what a refusal means', async () => {
    answer(null, 401)
    expect(await createHttpDesktop(session).about({})).toEqual(failure('not-allowed'))
  })

  it('says that the connection is lost when nobody answers', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('refused')))
    expect(await createHttpDesktop(session).about({})).toEqual(failure('connection-lost'))
  })
})
