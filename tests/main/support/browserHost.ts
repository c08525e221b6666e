import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decode, encode } from '@msgpack/msgpack'
import { createHandlers } from '../../../src-main/desktop/handlers'
import { serveBuiltFiles } from '../../../src-main/hosts/browser/serveBuiltFiles'
import { type BrowserHost, startHost } from '../../../src-main/hosts/browser/startHost'
import { inPlace } from '../../support/inPlace'
import { noBackups, noJournal } from './noJournal'

interface Options {
  renderer: string
  slowest?: number
  largestCall?: number
}

/** A host at a port of its own. Close it, or the tests never end. */
export async function openHost({ renderer, ...limits }: Options): Promise<BrowserHost> {
  const stateFolder = mkdtempSync(join(tmpdir(), 'galley-host-'))
  const started = await startHost({
    stateFolder,
    handlers: () =>
      createHandlers({
        host: 'browser',
        version: '1.2.3',
        locale: () => 'zh-CN',
        pool: inPlace,
        journal: noJournal,
        backups: noBackups,
      }),
    serveFile: async () => serveBuiltFiles(renderer),
    ...limits,
  })
  rmSync(stateFolder, { recursive: true })
  if (!started.ok) throw new Error(`port ${started.taken} is taken`)
  return started.host
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: Uint8Array | string
}

/** A request with exactly these headers, which `fetch` would not send. */
export function ask(
  { origin }: BrowserHost,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** What the app's own page sends with each call. */
export function ownHeaders(host: BrowserHost, secret: string): Record<string, string> {
  return {
    origin: host.origin,
    'content-type': 'application/msgpack',
    'sec-fetch-site': 'same-origin',
    'x-galley-session': secret,
  }
}

/** Exchanges an address's token as the app's page does. */
export async function secretFrom(host: BrowserHost, address: string): Promise<string> {
  const answer = await exchange(host, address)
  return JSON.parse(answer.body.toString()).secret
}

export function exchange(host: BrowserHost, address: string): Promise<Answer> {
  const token = new URL(address).hash.replace('#token=', '')
  const headers = { origin: host.origin, 'content-type': 'application/json' }
  return ask(host, '/session', { method: 'POST', headers, body: JSON.stringify({ token }) })
}

export function packed(value: unknown): Uint8Array {
  return encode(value, { ignoreUndefined: true })
}

export function unpacked({ body }: Answer): unknown {
  return decode(body)
}
