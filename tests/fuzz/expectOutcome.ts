import assert from 'node:assert/strict'
import { failureCodes, failureSchema } from '../../src-core/desktop/outcome'
import en from '../../src-renderer/locales/en/errors.json'
import zh from '../../src-renderer/locales/zh-CN/errors.json'

/** An answer is a value, or a failure that has a sentence in both languages. */
export function expectOutcome(outcome: unknown): asserts outcome is { ok: boolean; value?: unknown } {
  assert(typeof outcome === 'object' && outcome !== null && 'ok' in outcome, 'no Outcome')
  if (outcome.ok) return
  assert('error' in outcome)
  const { code } = failureSchema.parse(outcome.error)
  assert(failureCodes.includes(code))
  for (const texts of [en, zh]) assert(texts[code].length > 0, `no sentence for ${code}`)
}
