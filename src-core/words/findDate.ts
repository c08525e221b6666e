import { eras, months } from './calendar'
import { hanNumber } from './hanNumber'
import { SignedPattern } from './SignedPattern'

type Groups = Partial<Record<string, string>>
type YearMonthDay = [year: number, month: number, day: number]

const han = '[〇零○一二三四五六七八九十廿卅\\d元]'
const era = [...eras.keys()].join('|')
const numbers = (g: Groups): YearMonthDay => [hanNumber(g.y), hanNumber(g.m), hanNumber(g.d)]
const named = (g: Groups): YearMonthDay => [
  Number(g.y),
  months.get((g.m ?? '').toLowerCase()) ?? 0,
  Number(g.d),
]

/** Dates with a month's name end so. */
const blankAndYear = / \d{4}/

/** How dates are printed, and how to read one. Eras come first: their years look like short Western ones. */
const forms: [RegExp, (groups: Groups) => YearMonthDay][] = [
  [
    new RegExp(
      `(?<era>${era}) ?(?<y>${han}{1,4}) ?年 ?(?<m>${han}{1,3}) ?月 ?(?<d>${han}{1,4}) ?[日号號]`,
      'u',
    ),
    (g) => [(eras.get(g.era ?? '') ?? 0) + hanNumber(g.y) - 1, hanNumber(g.m), hanNumber(g.d)],
  ],
  [
    new RegExp(
      `(?<y>\\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?(?<m>${han}{1,3}) ?月 ?(?<d>${han}{1,4}) ?[日号號]`,
      'u',
    ),
    numbers,
  ],
  [/(?<y>\d{4}) ?년 ?(?<m>\d{1,2}) ?월 ?(?<d>\d{1,2}) ?일/u, numbers],
  [/(?<!\d)(?<y>(?:1[6-9]|20)\d\d)[-_./](?<m>\d{1,2})[-_./](?<d>\d{1,2})(?!\d)/u, numbers],
  [/(?<!\d)(?<y>(?:1[6-9]|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/u, numbers],
  [
    new SignedPattern(
      blankAndYear,
      '(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de )?(?<m>\\p{L}{3,10})\\.?,? (?:de )?(?<y>\\d{4})(?!\\d)',
    ),
    named,
  ],
  [
    new SignedPattern(
      blankAndYear,
      '(?<m>\\p{L}{3,10})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})(?!\\d)',
    ),
    named,
  ],
]

/**
 * The first full date in `text` as `YYYY-MM-DD`: 2025年6月23日, 民国三十五年五月三日, 昭和12年7月8日,
 * 2025년 6월 23일, June 23, 2025, 23. Juni 2025, 23 juin 2025, 2025-06-23, 20250623.
 */
export function findDate(text: string): string | undefined {
  for (const [form, read] of forms) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const [year, month, day] = read(groups)
    if (isDate(year, month, day)) return [String(year), twoDigits(month), twoDigits(day)].join('-')
  }
  return undefined
}

/** `text` without the full dates in it. */
export function withoutDates(text: string): string {
  if (!/[\d年]/.test(text)) return text
  return forms.reduce((rest, [form]) => rest.replace(form, ' '), text)
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

function isDate(year: number, month: number, day: number): boolean {
  if (!(year >= 1600 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
