import fc from 'fast-check'
import { contract, type Method } from '../../../src-core/desktop/contract'
import { Backups } from '../../../src-main/backups/Backups'
import { call, isMethod } from '../../../src-main/desktop/call'
import { createHandlers } from '../../../src-main/desktop/handlers'
import { JournalKeeper } from '../../../src-main/journal/JournalKeeper'
import { FakeDisk } from '../../main/support/FakeDisk'
import { inPlace } from '../../support/inPlace'
import { expectOutcome } from '../expectOutcome'
import type { FuzzTarget, KeepCase } from '../FuzzTarget'
import { mutatedValue } from '../mutatedValue'
import { soundInputs } from '../soundInputs'

const methods = Object.keys(contract) as Method[]

/** Any message that a hijacked page could send over the bridge, sound in parts. */
export async function messages(keep: KeepCase): Promise<FuzzTarget> {
  const lock = async () => ({ release: async () => {} })
  const disk = new FakeDisk()
  const keeper = new JournalKeeper({ disk, folder: '/library', lock })
  const backups = new Backups({ disk, keeper, settings: '/backups.json', version: '1.0.0' })
  const surroundings = {
    host: 'browser',
    version: '1.0.0',
    locale: () => 'en',
    pool: inPlace,
    journal: keeper.handlers,
    backups: backups.handlers,
  } as const
  const handlers = createHandlers(surroundings)
  const message = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...methods).chain(mutatedCall) },
    { weight: 1, arbitrary: fc.tuple(fc.anything(), fc.anything()) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('__proto__', 'constructor', 'toString'), fc.anything()),
    },
  )
  const property = fc.asyncProperty(message, async ([method, input]) => {
    keep(fc.stringify([method, input]))
    const outcome = await quietly(() => call(handlers, method, input))
    expectOutcome(outcome)
    if (outcome.ok && !isMethod(method)) throw new Error(`${String(method)} is no call`)
  })
  return { property }
}

function mutatedCall(method: Method) {
  return mutatedValue(soundInputs[method] ?? {}).map((input): [unknown, unknown] => [method, input])
}

/** A handler that refuses what nobody sends by mistake may log it; here that is the rule. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { error } = console
  console.error = () => {}
  try {
    return await run()
  } finally {
    console.error = error
  }
}
