import type { Entity } from '../../../src-core/model/entity'

/** When a name or title held, as it is shown: `1946–1949`; empty where nothing is said. */
export function whenHeld({ from, to }: Entity): string {
  if (from === '' && to === '') return ''
  return `${from}–${to}`
}

/**
 * Whether a page's date lies outside the time in which the name or title held. Dates are ISO 8601 and may be years or
 * months alone: a page of June 1946 is within "1946".
 */
export function isOutOfTime({ from, to }: Entity, date: string): boolean {
  if (date === '') return false
  return (from !== '' && date.slice(0, from.length) < from) || (to !== '' && date.slice(0, to.length) > to)
}
