import { type ErrorRule, newspaperRule } from '../../../src-core/triage/errorRule'
import { setPreference, usePreference } from '../preferences'

const key = 'errorRule'

/** What this library's samples are judged by. */
export function useErrorRule(): ErrorRule {
  return { ...newspaperRule, ...usePreference<Partial<ErrorRule>>(key) }
}

export async function setErrorRule(rule: ErrorRule): Promise<void> {
  await setPreference(key, rule)
}
