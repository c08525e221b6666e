import type { Reason } from '../model/reading'
import type { ReasonCode } from '../model/reasonCodes'

/** @param score from 0 (a guess) to 1 (certain) */
export function reason(code: ReasonCode, score: number, values?: Record<string, string | number>): Reason {
  const rounded = Math.round(Math.max(0, Math.min(1, score)) * 100) / 100
  return values ? { code, score: rounded, values } : { code, score: rounded }
}

/** Log-odds as a probability. */
export const odds = (nats: number) => 1 / (1 + Math.exp(-nats))

export const percent = (share: number) => Math.round(share * 100)
