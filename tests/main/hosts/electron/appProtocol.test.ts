import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CustomScheme, Protocol } from 'electron'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerScheme, serveRenderer } from '../../../../src-main/hosts/electron/appProtocol'
import { fake } from './support/fake'

describe('registerScheme', () => {
  it('gives app: an origin, a secure context and fetch, and no way around the policy', () => {
    const registered: CustomScheme[] = []
    registerScheme(
      fake<Protocol>({ registerSchemesAsPrivileged: (list: CustomScheme[]) => registered.push(...list) }),
    )
    expect(registered).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })
})

describe('serveRenderer', () => {
  let root: string
  let get: (url: string, init?: RequestInit) => Promise<Response>

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'galley-renderer-'))
    const renderer = join(root, 'renderer')
    mkdirSync(join(renderer, 'assets'), { recursive: true })
    writeFileSync(
      join(renderer, 'index.html'),
      '<meta name="csp-nonce" content=""><script type="module" src="./assets/a.js"></script>',
    )
    writeFileSync(join(renderer, 'assets', 'a.js'), 'export {}')
    writeFileSync(join(root, 'secret.txt'), 'secret')
    const handlers = new Map<string, (request: Request) => Promise<Response>>()
    serveRenderer(
      fake<Protocol>({
        handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
          handlers.set(scheme, handler),
      }),
      renderer,
    )
    get = async (url, init) => {
      const answered = await handlers.get('app')?.(new Request(url, init))
      if (!answered) throw new Error('app: is not handled')
      return answered
    }
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('serves the page with a policy whose nonce is that of its scripts', async () => {
    const response = await get('app://galley/')
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    expect(nonce).toMatch(/^[\w+/]{20,}=*$/)
    const html = await response.text()
    expect(html).toContain(`<script nonce="${nonce}"`)
    expect(html).toContain(`<meta name="csp-nonce" content="${nonce}">`)
    expect(response.headers.get('content-type')).toContain('text/html')
  })

  it('draws another nonce for each response', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await get('app://galley/')).headers.get('content-security-policy')),
    )
    expect(policies[0]).not.toBe(policies[1])
  })

  it('forbids by policy what is not the app’s own', async () => {
    const policy = (await get('app://galley/')).headers.get('content-security-policy') ?? ''
    for (const directive of [
      "default-src 'none'",
      "connect-src 'self'",
      "object-src 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]) {
      expect(policy.split('; ')).toContain(directive)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('serves scripts as scripts, and lets nothing guess', async () => {
    const response = await get('app://galley/assets/a.js')
    expect(response.headers.get('content-type')).toContain('text/javascript')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each([
    ['another host', 'app://other/index.html'],
    ['a file that is not there', 'app://galley/nothing.js'],
    ['a way out of the folder', 'app://galley/..%2fsecret.txt'],
    ['a way out with backslashes', 'app://galley/..%5csecret.txt'],
    ['a path that does not decode', 'app://galley/%ff'],
    ['a folder', 'app://galley/assets'],
  ])('answers 404 for %s', async (_what, url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('answers to GET alone', async () => {
    expect((await get('app://galley/', { method: 'POST', body: 'x' })).status).toBe(404)
  })
})
