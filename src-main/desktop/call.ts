import type { z } from 'zod'
import { contract, type Handlers, type Method } from '../../src-core/desktop/contract'
import { failure, type Outcome } from '../../src-core/desktop/outcome'
import { describeError } from './describeError'

export function isMethod(name: unknown): name is Method {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

/**
 * Runs one call of the contract for whichever host carried it: checks what came in, runs the handler, checks
 * what goes out. Never throws: a bug in a handler is logged and answered with a failure.
 */
export async function call(handlers: Handlers, method: unknown, input: unknown): Promise<Outcome<unknown>> {
  if (!isMethod(method)) return failure('invalid-request')
  const { input: inputSchema, output: outputSchema } = contract[method]
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) return failure('invalid-request')
  // The schema of `method` has just checked the input of the handler of `method`.
  const handler = handlers[method] as (input: unknown) => Promise<Outcome<unknown>>
  try {
    const outcome = await handler(parsed.data)
    if (!outcome.ok) return outcome
    const answer = outputSchema.safeParse(outcome.value)
    if (answer.success) return { ok: true, value: answer.data }
    console.error(`${method} answered outside its contract: ${placesOf(answer.error)}`)
  } catch (error) {
    console.error(`${method} failed: ${describeError(error)}`)
  }
  return failure('invalid-answer')
}

/** What is wrong with which field of an answer. Names further down may be an editor's, e.g. of a record's keys. */
function placesOf({ issues }: z.ZodError): string {
  return issues.map(({ code, path }) => `${code} at ${String(path[0] ?? 'the answer')}`).join(', ')
}
