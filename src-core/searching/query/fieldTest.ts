import { foldForSearch } from '../folding/searchFold'
import { statusNamed } from './fieldNames'

/** Tells of one value of a field whether it is asked for. */
export type FieldTest = (value: string) => boolean

/**
 * The test for a field's value as it was typed. Dates: `2025`, `2025-06`, `2025-06-18`, `2025-01..2025-06`, `>=2025-06`,
 * `<2025`; statuses by name; anything else holds what was typed, whatever its forms, and `*` any value at all.
 * Undefined where it is no date.
 */
export function parseField(field: string, typed: string): FieldTest | undefined {
  const value = typed.trim()
  if (value === '*') return (each) => each !== ''
  if (field === 'date') return dateTest(value)
  if (field === 'status') {
    const wanted = statusNamed(value)
    return (each) => each === wanted
  }
  const folded = foldForSearch(value)
  // A page and an issue are asked for by their whole numbers: page 1 is not page 11.
  if (field === 'page' || field === 'issue') return (each) => bareNumber(each) === bareNumber(value)
  return (each) => foldForSearch(each).includes(folded)
}

function bareNumber(value: string): string {
  return foldForSearch(value)
    .replace(/^第/, '')
    .replace(/[版期]$/, '')
    .replace(/^0+(?=.)/, '')
}

function dateTest(value: string): FieldTest | undefined {
  const compared = /^(>=|<=|>|<)(.+)$/.exec(value)
  if (compared) {
    const [, sign, limit = ''] = compared
    const span = dateSpan(limit)
    if (!span) return undefined
    const [first, last] = span
    if (sign === '>=') return (each) => each !== '' && each >= first
    if (sign === '>') return (each) => each !== '' && each > last
    if (sign === '<=') return (each) => each !== '' && each <= last
    return (each) => each !== '' && each < first
  }
  const [from = '', to] = value.split(/\.\.|…|~|～/)
  const first = from === '' ? undefined : dateSpan(from)
  const last = to === undefined ? first : to === '' ? undefined : dateSpan(to)
  if ((from !== '' && !first) || (to !== undefined && to !== '' && !last) || (!first && !last))
    return undefined
  const low = first?.[0] ?? ''
  const high = last?.[1] ?? '\uffff'
  return (each) => each !== '' && each >= low && each <= high
}

/** The first and the last ISO 8601 date of a year, month or day; undefined for what is none. */
function dateSpan(text: string): [first: string, last: string] | undefined {
  const found = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(
    foldForSearch(text.trim()),
  )
  if (!found) return undefined
  const [, year = '', month, day] = found
  if (!month) return [`${year}-01-01`, `${year}-12-31`]
  const prefix = `${year}-${month.padStart(2, '0')}`
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (!day) return [`${prefix}-01`, `${prefix}-31`]
  if (Number(day) < 1 || Number(day) > 31) return undefined
  const date = `${prefix}-${day.padStart(2, '0')}`
  return [date, date]
}

/** Whether any of a field's values, parted by line feeds, passes. */
export function anyValue(values: string, test: FieldTest): boolean {
  return values === '' ? test('') : values.split('\n').some(test)
}
