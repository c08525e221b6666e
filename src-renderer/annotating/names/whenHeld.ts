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

/** Whom a name may mean on a page of that date: words to look out for never, others out of their time only for want of better. */
export function whomItMayMean(entities: readonly Entity[], date: string): readonly Entity[] {
  const meant = entities.filter(({ watch }) => !watch)
  const then = meant.filter((entity) => !isOutOfTime(entity, date))
  return then.length > 0 ? then : meant
}
