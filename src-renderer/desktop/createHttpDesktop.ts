import { decode, encode } from '@msgpack/msgpack'
import { z } from 'zod'
import {
  contract,
  type DesktopApi,
  type Input,
  type Method,
  type Output,
} from '../../src-core/desktop/contract'
import { desktopCalls } from '../../src-core/desktop/desktopCalls'
import { type FailureCode, failure, failureSchema, type Outcome } from '../../src-core/desktop/outcome'
import { setConnection } from './connection'
import type { Session } from './session'

/** The door through the browser host: each call is a POST of MessagePack to loopback. */
export function createHttpDesktop(session: Session): DesktopApi {
  async function call<M extends Method>(method: M, input: Input<M>): Promise<Outcome<Output<M>>> {
    const outcome = await send(method, input, session)
    const code = outcome.ok ? undefined : outcome.error.code
    if (code === 'connection-lost') setConnection('lost')
    else setConnection(code === 'not-allowed' ? 'refused' : 'open')
    return outcome
  }
  return {
    ...desktopCalls(call),
    onEvent: () => () => {},
  }
}

async function send<M extends Method>(
  method: M,
  input: Input<M>,
  session: Session,
): Promise<Outcome<Output<M>>> {
  const secret = await session.secret()
  if (!secret.ok) return secret
  const response = await fetch(`/desktop/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/msgpack', 'x-galley-session': secret.value },
    body: encode(input, { ignoreUndefined: true }),
  }).catch(() => undefined)
  const bytes = await response?.arrayBuffer().catch(() => undefined)
  if (!response || !bytes) return failure('connection-lost')
  if (response.status !== 200) return failure(refusals[response.status] ?? 'invalid-answer')
  return readAnswer(method, new Uint8Array(bytes))
}

/** What the host's refusals mean; see docs/decisions/004-browser-host.md. */
const refusals: Record<number, FailureCode> = {
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'invalid-request',
  405: 'invalid-request',
  408: 'connection-lost',
  413: 'file-too-large',
  415: 'invalid-request',
  421: 'not-allowed',
}

const envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: failureSchema }),
])

function readAnswer<M extends Method>(method: M, bytes: Uint8Array): Outcome<Output<M>> {
  const parsed = envelope.safeParse(decodeSafely(bytes))
  if (!parsed.success) return failure('invalid-answer')
  if (!parsed.data.ok) return failure(parsed.data.error.code, parsed.data.error.values)
  const value = contract[method].output.safeParse(parsed.data.value)
  // The schema of this very method checked the value; TypeScript does not follow that through the table.
  return value.success ? { ok: true, value: value.data as Output<M> } : failure('invalid-answer')
}

function decodeSafely(bytes: Uint8Array): unknown {
  try {
    return decode(bytes)
  } catch {
    return undefined
  }
}
