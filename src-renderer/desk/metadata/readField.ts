import { readDay } from '../../../src-core/calendars/readDays'

/**
 * What is stored for what was typed into a field: a date in any form that newspapers print, lunar ones included, becomes `YYYY-MM-DD`, a number
 * is one. Undefined where it is none; an empty text stays empty.
 *
 * @param form `date`, `number` for an own field of that kind, or any other name
 */
export function readField(form: string, typed: string): string | undefined {
  if (typed === '') return typed
  if (form === 'date') return readDay(typed, new Date().getFullYear())
  return form === 'own:number' && Number.isNaN(Number(typed)) ? undefined : typed
}
