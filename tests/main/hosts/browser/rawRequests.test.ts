import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserHost } from '../../../../src-main/hosts/browser/startHost'
import { openHost, packed, secretFrom } from '../../support/browserHost'

/** Milliseconds that a request may take to arrive. */
const slowest = 600

const folder = mkdtempSync(join(tmpdir(), 'galley-renderer-'))
let host: BrowserHost
let port: number
/** The head of a sound call, without the end of the head. */
let call: string
const body = Buffer.from(packed({})).toString('latin1')

beforeAll(async () => {
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer', 'index.html'), 'the page')
  host = await openHost({ renderer: join(folder, 'renderer'), largestCall: 4096, slowest })
  port = Number(new URL(host.origin).port)
  const secret = await secretFrom(host, host.address())
  call = headOf('POST /desktop/about', {
    origin: host.origin,
    'content-type': 'application/msgpack',
    'x-galley-session': secret,
  })
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

function headOf(line: string, headers: Record<string, string> = {}): string {
  const all = Object.entries({ host: `127.0.0.1:${port}`, ...headers })
  return `${line} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`
}

/** Everything that comes back until the host closes the connection. */
function sent(bytes: string, meanwhile: (socket: Socket) => () => void = () => () => {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const stop = meanwhile(socket)
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    // A host that refuses may close before it has read all of it.
    socket.on('error', () => {})
    socket.on('close', () => {
      stop()
      resolve(text)
    })
  })
}

const statuses = (answer: string) =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))

/** Sends the rest byte by byte, so that the connection is never quiet. */
const dripping = (byte: string) => (socket: Socket) => {
  const timer = setInterval(() => socket.write(byte), slowest / 10)
  return () => clearInterval(timer)
}

describe('a request that takes too long is ended', () => {
  test('when nothing comes', async () => {
    expect(statuses(await sent(''))).toEqual([408])
  })

  test('when its head comes byte by byte', async () => {
    expect(statuses(await sent('GET / HTTP/1.1\r\nx: ', dripping('a')))).toEqual([408])
  })

  test('when its body comes byte by byte', async () => {
    const answer = await sent(`${call}content-length: 4000\r\n\r\n`, dripping('a'))
    expect(statuses(answer)).toEqual([408])
  })

  test.each([
    ['a chunk says it is longer than it is', '10\r\nabc'],
    ['the last chunk never comes', `1\r\n${body}\r\n`],
  ])('when %s', async (_what, chunks) => {
    expect(statuses(await sent(`${call}transfer-encoding: chunked\r\n\r\n${chunks}`))).toEqual([408])
  })
})

test('a request that says it is larger than any dump is refused before it comes', async () => {
  expect(statuses(await sent(`${call}content-length: 4097\r\n\r\n`))).toEqual([413])
})

describe('a request that says two things', () => {
  test.each([
    ['two lengths', 'content-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    ['a length and chunks', 'content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a length below nothing', 'content-length: -1\r\n\r\n'],
    ['a chunk whose length is none', 'transfer-encoding: chunked\r\n\r\nxyz\r\n'],
    ['a chunk longer than can be counted', 'transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n'],
    ['a line end within a header', 'x: a\rorigin: b\r\n\r\n'],
    ['a blank before the colon', 'content-length : 1\r\n\r\na'],
  ])('is refused: %s', async (_what, rest) => {
    // Node may notice in the body, when the head has gone on; then the host just closes.
    expect(statuses(await sent(call + rest)).filter((status) => status !== 400)).toEqual([])
  })

  test('is refused where its head has no end', async () => {
    expect(statuses(await sent(`GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}`))).toEqual([431])
  })
})

describe('requests that come on one another’s heels', () => {
  test('are each looked at by itself', async () => {
    const sound = `${call}content-length: 1\r\n\r\n${body}`
    const stranger = headOf('POST /desktop/about', {
      origin: host.origin,
      'content-type': 'application/msgpack',
      'content-length': '1',
      connection: 'close',
    })
    expect(statuses(await sent(`${sound}${sound}${stranger}\r\n${body}`))).toEqual([200, 200, 401])
  })

  test('end with the first that is refused, whatever its body holds', async () => {
    const inner = `${call}content-length: 1\r\n\r\n${body}`
    const outer = headOf('POST /desktop/about', {
      origin: 'https://example.org',
      'content-type': 'text/plain',
      'content-length': String(inner.length),
    })
    expect(statuses(await sent(`${outer}\r\n${inner}${inner}`))).toEqual([403])
  })
})

describe('a request', () => {
  test.each(['https://example.org', 'null', ''])('from %j is not told to go on', async (origin) => {
    const head = headOf('POST /desktop/about', {
      ...(origin && { origin }),
      expect: '100-continue',
      'content-length': '4000',
    })
    expect(statuses(await sent(`${head}\r\n`))).toEqual([417])
  })

  test.each([
    '127.0.0.1',
    'localhost:PORT',
    '[::1]:PORT',
    '127.1:PORT',
    '127.0.0.1:0PORT',
    '127.0.0.1:PORT.example.org',
    '127.0.0.1:PORT, example.org',
    'user@127.0.0.1:PORT',
  ])('under the name %s is refused', async (name) => {
    const named = name.replace('PORT', String(port))
    const head = headOf('GET /', { host: named, connection: 'close' })
    expect(statuses(await sent(`${head}\r\n`)).filter((status) => status !== 400)).toEqual([421])
  })

  test('without a name is refused', async () => {
    expect(statuses(await sent('GET / HTTP/1.1\r\n\r\n'))).toEqual([400])
    expect(statuses(await sent('GET / HTTP/1.0\r\n\r\n'))).toEqual([421])
  })

  test.each(['/', '.example.org', ' http://example.org', ':80'])(
    'from this origin with %j behind it is refused',
    async (behind) => {
      const head = headOf('POST /session', {
        origin: host.origin + behind,
        'content-type': 'application/json',
        'content-length': '0',
      })
      expect(statuses(await sent(`${head}\r\n`))).toEqual([403])
    },
  )

  test.each(['GET http://example.org/', 'GET http://127.0.0.1/index.html', 'GET *', 'GET //example.org/'])(
    'for %s gets nothing',
    async (line) => {
      const [status] = statuses(await sent(`${headOf(line, { connection: 'close' })}\r\n`))
      expect([400, 404]).toContain(status)
    },
  )

  test('with an address in full reaches no handler', async () => {
    const line = `POST ${host.origin}/desktop/about HTTP/1.1`
    const head = call.replace(/^POST.*/, line)
    expect(statuses(await sent(`${head}content-length: 1\r\n\r\n${body}`))).toEqual([404])
  })

  test.each(['TRACE /', 'CONNECT example.org:80', 'PROPFIND /', 'OPTIONS *'])(
    'to %s is refused',
    async (line) => {
      const found = statuses(await sent(`${headOf(line, { connection: 'close' })}\r\n`))
      expect(found.filter((status) => status !== 405)).toEqual([])
    },
  )

  test('is answered without Sec-Fetch-Site, which older browsers do not send, and under a name in capitals', async () => {
    const head = call.replace('host:', 'HOST:')
    const answer = await sent(`${head}connection: close\r\ncontent-length: 1\r\n\r\n${body}`)
    expect(statuses(answer)).toEqual([200])
  })
})

test('connections are at most 200', async () => {
  const answers = await Promise.all(Array.from({ length: 210 }, () => sent('GET /')))
  // Those that were let in wait for their head until their time is up; the others are closed at once.
  expect(answers.filter((answer) => statuses(answer)[0] === 408)).toHaveLength(200)
  expect(answers.filter((answer) => answer === '')).toHaveLength(10)
})
