import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { join } from 'node:path'
import fc, { type Arbitrary } from 'fast-check'
import { ensureBuilt, root } from '../../../build/ensureBuilt.mjs'
import { ask, openHost, ownHeaders, packed, secretFrom, unpacked } from '../../main/support/browserHost'
import { expectOutcome } from '../expectOutcome'
import type { FuzzTarget, KeepCase } from '../FuzzTarget'
import { mutatedBytes } from '../mutatedBytes'

/** A request gets an answer, or its connection is closed, in this time. */
const patience = 4000

/**
 * Any bytes sent to the browser host's port, with and without the session's secret. After each the host still answers
 * a sound call, and nothing but the app's files and Outcomes ever came back.
 */
export async function requests(keep: KeepCase): Promise<FuzzTarget> {
  ensureBuilt()
  const host = await openHost({ renderer: join(root, 'out/renderer'), slowest: 1000, largestCall: 1 << 20 })
  const secret = await secretFrom(host, host.address())
  const { port } = new URL(host.origin)
  const about = packed({})
  const seeds = [
    rawRequest('POST', '/desktop/about', { ...ownHeaders(host, secret), host: `127.0.0.1:${port}` }, about),
    rawRequest(
      'POST',
      '/session',
      { origin: host.origin, 'content-type': 'application/json' },
      '{"token":"x"}',
    ),
    rawRequest('GET', '/index.html', { host: `127.0.0.1:${port}` }, ''),
    rawRequest('GET', '/../../package.json', { host: `127.0.0.1:${port}` }, ''),
  ]
  const bodies: Arbitrary<Uint8Array> = mutatedBytes([about, packed({ name: 'a', folder: '', bytes: about })])
  const raw = mutatedBytes(seeds)
  const call = fc
    .tuple(fc.constantFrom('about', 'openDump', 'readPage', 'saveFile', '__proto__'), bodies)
    .map(([method, body]) =>
      Uint8Array.from(
        rawRequest(
          'POST',
          `/desktop/${method}`,
          { ...ownHeaders(host, secret), host: `127.0.0.1:${port}` },
          body,
        ),
      ),
    )
  const property = fc.asyncProperty(fc.oneof(raw, call), async (bytes) => {
    keep(bytes)
    const answer = await sent(Number(port), bytes)
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
    assert(status !== 500, 'a request made the host fail')
    assert(!answer.includes('"devDependencies"'), 'a file from outside the renderer came out')
    const sound = await ask(host, '/desktop/about', {
      method: 'POST',
      headers: ownHeaders(host, secret),
      body: about,
    })
    assert.equal(sound.status, 200)
    const outcome = unpacked(sound)
    expectOutcome(outcome)
    assert(outcome.ok)
  })
  return { property, close: () => host.close() }
}

function rawRequest(
  method: string,
  path: string,
  headers: Record<string, string>,
  body: Uint8Array | string,
) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const lines = Object.entries({ ...headers, 'content-length': String(bytes.length), connection: 'close' })
  const head = `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return Uint8Array.from([...new TextEncoder().encode(head), ...bytes])
}

/** Everything that comes back until the connection is closed. */
function sent(port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error('the host neither answered nor closed the connection'))
    }, patience)
    const done = () => {
      clearTimeout(timer)
      resolve(Buffer.concat(chunks).toString('latin1'))
    }
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', done)
    // A host that refuses may close before it has read all of it.
    socket.on('error', () => {})
    socket.end(bytes)
  })
}
