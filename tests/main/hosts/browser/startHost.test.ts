import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserHost } from '../../../../src-main/hosts/browser/startHost'
import { ask, exchange, openHost, ownHeaders, packed, secretFrom, unpacked } from '../../support/browserHost'

const folder = mkdtempSync(join(tmpdir(), 'galley-renderer-'))
const renderer = join(folder, 'renderer')
let host: BrowserHost
let secret: string

beforeAll(async () => {
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for the renderer')
  writeFileSync(
    join(renderer, 'index.html'),
    '<meta name="csp-nonce" content="" /><script src="./assets/a.js"></script>',
  )
  writeFileSync(join(renderer, 'assets', 'a.js'), 'export {}')
  host = await openHost({ renderer, largestCall: 4096, slowest: 600 })
  secret = await secretFrom(host, host.address())
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

const about = () =>
  ask(host, '/desktop/about', { method: 'POST', headers: ownHeaders(host, secret), body: packed({}) })

/** The same call with other headers; an empty one is left out. */
function callWith(changed: Record<string, string>, path = '/desktop/about', body = packed({})) {
  const headers = { ...ownHeaders(host, secret), ...changed }
  const kept = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
  return ask(host, path, { method: 'POST', headers: kept, body })
}

describe('the session', () => {
  test('a token is good once', async () => {
    const address = host.address()
    expect((await exchange(host, address)).status).toBe(200)
    expect((await exchange(host, address)).status).toBe(401)
  })

  test('a token that was never given out is refused', async () => {
    expect((await exchange(host, `${host.origin}/#token=guessed`)).status).toBe(401)
    expect((await exchange(host, `${host.origin}/`)).status).toBe(401)
  })

  test('each address has a token of its own, in the part that browsers never send', () => {
    const [one, other] = [new URL(host.address()), new URL(host.address())]
    expect(one.hash).not.toBe(other.hash)
    expect(one.href.slice(0, one.href.indexOf('#'))).toBe(`${host.origin}/`)
    // 256 bits in base64url.
    expect(one.hash).toMatch(/^#token=[\w-]{43}$/)
    expect(secret).toMatch(/^[\w-]{43}$/)
  })

  test('no answer sets a cookie', async () => {
    const answers = [await exchange(host, host.address()), await about(), await ask(host, '/')]
    expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual([undefined, undefined, undefined])
  })
})

describe('a call', () => {
  test('is answered with its outcome', async () => {
    const answer = await about()
    expect(answer.status).toBe(200)
    expect(unpacked(answer)).toMatchObject({
      ok: true,
      value: { version: '1.2.3', host: 'browser', dialogs: false },
    })
  })

  test('carries bytes both ways as bytes', async () => {
    const bytes = new Uint8Array(Buffer.from('柳溪'))
    const answer = await callWith({}, '/desktop/openDump', packed({ name: 'a.txt', folder: '', bytes }))
    expect(unpacked(answer)).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', pages: [{ text: '柳溪' }] },
    })
  })

  test.each([
    ['without a session', { 'x-galley-session': '' }, 401],
    ['with a guessed session', { 'x-galley-session': 'a'.repeat(43) }, 401],
    ['from a page of another origin', { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }, 403],
    [
      'from another port of this machine',
      { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
      403,
    ],
    ['whose Sec-Fetch-Site alone betrays it', { 'sec-fetch-site': 'same-site' }, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['without an origin', { origin: '' }, 403],
    ['under a name that was bound to 127.0.0.1', { host: 'rebound.example.org' }, 421],
    ['under localhost, which is another origin', { host: 'localhost' }, 421],
    ['as a form would send it', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as text, which needs no preflight', { 'content-type': 'text/plain' }, 415],
    ['larger than any dump', { 'content-length': '4097' }, 413],
  ])('%s is refused', async (_name, headers, status) => {
    const body = status === 413 ? new Uint8Array(4097) : packed({})
    expect((await callWith(headers, '/desktop/about', body)).status).toBe(status)
  })

  test('larger than any dump is refused without a length too', async () => {
    const headers = { 'transfer-encoding': 'chunked' }
    const answer = callWith(headers, '/desktop/openDump', new Uint8Array(100_000))
    // The host may close the connection while the rest is still being sent.
    expect(
      await answer.then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413)
  })

  test.each(['constructor', '__proto__', 'nothing', 'about/../about'])(
    'of no method (%s) is refused',
    async (name) => {
      expect((await callWith({}, `/desktop/${name}`)).status).toBe(404)
    },
  )

  test.each([
    ['what is no MessagePack', new Uint8Array([0xc1])],
    ['what ends too early', new Uint8Array([0xdd, 0xff, 0xff, 0xff, 0xff])],
    ['what the contract does not know', packed({ name: 1 })],
  ])('with %s fails as a request', async (_name, body) => {
    const answer = await callWith({}, '/desktop/openDump', body)
    expect(unpacked(answer)).toEqual({ ok: false, error: { code: 'invalid-request' } })
  })

  test('is not answered by the dialogs of a desktop', async () => {
    const answer = await callWith({}, '/desktop/chooseFiles', packed({ kind: 'files' }))
    expect(unpacked(answer)).toEqual({ ok: false, error: { code: 'not-available-here' } })
  })

  test('by GET, PUT or OPTIONS reaches no handler', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(host, '/desktop/about', { method, headers: ownHeaders(host, secret) })
      expect(answer.status).toBe(405)
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    }
    expect((await ask(host, '/desktop/about', { headers: ownHeaders(host, secret) })).status).toBe(404)
  })

  test('that takes too long to arrive is ended', async () => {
    const { port } = new URL(host.origin)
    const ended = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const head = `POST /desktop/about HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${host.origin}\r\n`
        socket.write(
          `${head}x-galley-session: ${secret}\r\ncontent-type: application/msgpack\r\ncontent-length: 9\r\n\r\n`,
        )
      })
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('close', () => resolve(text))
      socket.on('error', () => resolve(text))
    })
    expect(ended).toMatch(/^HTTP\/1\.1 408/)
  })
})

test('a session is not opened by what needs no preflight', async () => {
  const headers = { origin: host.origin, 'content-type': 'text/plain' }
  const body = JSON.stringify({ token: new URL(host.address()).hash.replace('#token=', '') })
  expect((await ask(host, '/session', { method: 'POST', headers, body })).status).toBe(415)
})

test('an answer to a call is nobody’s but the page’s: not kept, not guessed at', async () => {
  for (const { headers } of [await about(), await exchange(host, host.address())]) {
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})

describe('a file', () => {
  test('comes with every header that keeps other pages out and the address in', async () => {
    for (const path of ['/', '/assets/a.js', '/nothing.js']) {
      const { headers } = await ask(host, path)
      const policy = String(headers['content-security-policy']).replace(/'nonce-[^']+'/g, 'NONCE')
      expect(policy.split('; ').sort()).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self' data:",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "frame-src 'none'",
        "img-src 'self' blob: data:",
        "manifest-src 'self'",
        "object-src 'none'",
        "script-src 'self' NONCE",
        "style-src 'self' NONCE",
        "worker-src 'self'",
      ])
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
    }
  })

  test('is not given to a page of another origin that asks for it', async () => {
    const headers = { origin: 'https://example.org' }
    expect((await ask(host, '/assets/a.js', { headers })).status).toBe(403)
    expect((await ask(host, '/assets/a.js', { headers: { origin: 'null' } })).status).toBe(403)
    expect((await ask(host, '/assets/a.js', { headers: { origin: host.origin } })).status).toBe(200)
  })

  test('of a kind that the renderer does not have is not found, though it is there', async () => {
    for (const name of ['a.map', '.env', 'notes.md', 'a.exe', 'plain']) {
      writeFileSync(join(renderer, name), 'secret')
      expect((await ask(host, `/${name}`)).status).toBe(404)
    }
  })

  test.skipIf(process.platform === 'win32').each(['..\\secret.txt', 'C:secret.txt', 'a.txt:stream.txt'])(
    'by a name that Windows takes for a place (%s) is not found, though it is there',
    async (name) => {
      writeFileSync(join(renderer, name), 'secret')
      expect((await ask(host, `/${encodeURIComponent(name)}`)).status).toBe(404)
    },
  )

  test('of the page comes with a policy whose nonce is new each time and stands in the page', async () => {
    const [one, other] = [await ask(host, '/'), await ask(host, '/')]
    const nonce = /'nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))?.[1]
    expect(one.body.toString()).toContain(`<meta name="csp-nonce" content="${nonce}">`)
    expect(one.body.toString()).toContain(`<script nonce="${nonce}"`)
    expect(other.body.toString()).not.toContain(nonce)
    expect(one.headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
    '/C:/x.txt',
  ])('outside of the renderer (%s) is not found', async (path) => {
    expect((await ask(host, path)).status).toBe(404)
  })

  test('is not given to another page as a part of it', async () => {
    const embedded = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'script',
    }
    expect((await ask(host, '/assets/a.js', { headers: embedded })).status).toBe(403)
    const framed = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    }
    expect((await ask(host, '/', { headers: framed })).status).toBe(403)
    const linked = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    expect((await ask(host, '/', { headers: linked })).status).toBe(200)
  })

  test('that is named after its content may be kept, the page may not', async () => {
    expect((await ask(host, '/assets/a.js')).headers['cache-control']).toContain('immutable')
    expect((await ask(host, '/')).headers['cache-control']).toBe('no-store')
  })
})
