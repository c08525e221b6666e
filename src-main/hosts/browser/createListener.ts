import type { IncomingMessage, ServerResponse } from 'node:http'
import { encode } from '@msgpack/msgpack'
import { z } from 'zod'
import { type Handlers, largestDump } from '../../../src-core/desktop/contract'
import { failure } from '../../../src-core/desktop/outcome'
import { call, isMethod } from '../../desktop/call'
import { describeError } from '../../desktop/describeError'
import { decodeMessage } from './decodeMessage'
import { readBody } from './readBody'
import { refusal } from './refusal'
import type { Sessions } from './Sessions'

interface Listening {
  /** `http://127.0.0.1:PORT` */
  origin: string
  sessions: Sessions
  handlers: Handlers
  /** Answers GET and HEAD: the compiled renderer's files, or Vite's while developing. */
  serveFile: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** In bytes. A page's text can take more bytes than its dump did, hence twice the largest dump. */
  largestCall?: number
}

const exchange = z.object({ token: z.string().max(100) })
const plainHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** The browser host's protocol; docs/decisions/004-browser-host.md has it in words. */
export function createListener({
  origin,
  sessions,
  handlers,
  serveFile,
  largestCall = 2 * largestDump,
}: Listening) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const refused = refusal(request, origin)
      if (refused) return refuse(response, refused)
      if (request.method !== 'POST') return await serveFile(request, response)
      const path = request.url ?? ''
      if (path === '/session') await openSession(request, response)
      else if (path.startsWith('/desktop/'))
        await carryCall(path.slice('/desktop/'.length), request, response)
      else refuse(response, 404)
    } catch (error) {
      // The other end went away in mid-request, or a bug; either way the host goes on.
      if (!request.destroyed) console.error(describeError(error))
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    }
  }

  async function openSession(request: IncomingMessage, response: ServerResponse) {
    if (!hasType(request, 'application/json')) return refuse(response, 415)
    const body = await readBody(request, 1024)
    if (!body) return refuse(response, 413)
    const asked = exchange.safeParse(parsedJson(body))
    const secret = asked.success ? sessions.exchange(asked.data.token) : null
    if (secret === null) return refuse(response, 401)
    response.writeHead(200, { ...plainHeaders, 'content-type': 'application/json' })
    response.end(JSON.stringify({ secret }))
  }

  async function carryCall(method: string, request: IncomingMessage, response: ServerResponse) {
    const secret = request.headers['x-galley-session']
    if (typeof secret !== 'string' || !sessions.knows(secret)) return refuse(response, 401)
    if (!isMethod(method)) return refuse(response, 404)
    if (!hasType(request, 'application/msgpack')) return refuse(response, 415)
    const body = await readBody(request, largestCall)
    if (!body) return refuse(response, 413)
    const input = decodeMessage(body)
    const outcome = input.ok ? await call(handlers, method, input.value) : failure('invalid-request')
    response.writeHead(200, { ...plainHeaders, 'content-type': 'application/msgpack' })
    response.end(encode(outcome, { ignoreUndefined: true }))
  }
}

/** An empty answer. What is left of the request's body is not waited for. */
export function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { ...plainHeaders, connection: 'close' })
  response.end()
}

function hasType(request: IncomingMessage, type: string): boolean {
  return request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === type
}

function parsedJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}
