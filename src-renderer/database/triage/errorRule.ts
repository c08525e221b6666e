import { z } from 'zod'
import { type ErrorRule, newspaperRule } from '../../../src-core/triage/errorRule'
import { setPreference, usePreference } from '../preferences'

const key = 'errorRule'
const schema = z.object({ passMark: z.number().nonnegative(), mark: z.number().nonnegative() })

/** What this library's samples are judged by. */
export function useErrorRule(): ErrorRule {
  return { ...newspaperRule, ...usePreference(key, schema) }
}

export async function setErrorRule(rule: ErrorRule): Promise<void> {
  await setPreference(key, rule)
}
