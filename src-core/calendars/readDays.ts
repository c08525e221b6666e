import { LunarDay, LunarMonth, SixtyCycle } from 'tyme4ts'
import { eras } from '../words/calendar'
import { findDate } from '../words/findDate'
import { hanNumber } from '../words/hanNumber'
import { isDay } from './otherCalendars'

/** The first and the last day of what was meant: ISO 8601. */
export interface Days {
  from: string
  to: string
}

const han = '[〇零○一二三四五六七八九十廿卅\\d元]'
const era = [...eras.keys()].join('|')
const stems = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]'
const lunarMonths = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊']
const inEra = new RegExp(`^(?:(?<era>${era}) ?)?(?<y>${han}{1,4}) ?年(?: ?(?<m>${han}{1,3}) ?月)?$`, 'u')
const lunar = new RegExp(
  `^(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)? ?(?:(?<cycle>${stems})|(?:(?<era>${era}) ?)?(?<y>${han}{1,4})) ?年 ?(?<leap>[闰閏])?(?<m>[正冬腊臘一二三四五六七八九十]{1,2}) ?月 ?(?<d>初?[一二三四五六七八九十廿卅]{1,3})日?$`,
  'u',
)

/**
 * The days that a date means, in whatever form it is typed: a day as newspapers print it (`findDate`), a month or year
 * (`1946`, `1946-05`, `民国三十五年`, `民国三十五年五月`), a lunar day (`农历丙戌年四月初三`, `民国三十五年四月初三`).
 *
 * @param around the year that a year of the sixty-year cycle is nearest to
 * @returns undefined where there is no date in it
 */
export function readDays(typed: string, around: number): Days | undefined {
  const text = typed.trim()
  const day = lunarDay(text, around) ?? findDate(text)
  if (day !== undefined) return { from: day, to: day }
  const plain = /^(?<y>\d{4})(?:[-/.](?<m>\d{1,2}))?$/.exec(text)?.groups
  if (plain) return monthOrYear(Number(plain.y), plain.m === undefined ? undefined : Number(plain.m))
  const groups = inEra.exec(text)?.groups
  if (!groups) return undefined
  return monthOrYear(yearOf(groups), groups.m === undefined ? undefined : hanNumber(groups.m))
}

/** The day that a date means, as `readDays`; undefined for a month or year. */
export function readDay(typed: string, around: number): string | undefined {
  const days = readDays(typed, around)
  return days?.from === days?.to ? days?.from : undefined
}

function yearOf({ era: named, y }: Partial<Record<string, string>>): number {
  const year = hanNumber(y)
  return named === undefined ? year : (eras.get(named) ?? 0) + year - 1
}

function monthOrYear(year: number, month: number | undefined): Days | undefined {
  if (!isDay(year, month ?? 1, 1)) return undefined
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
  return { from: `${year}-${String(month ?? 1).padStart(2, '0')}-01`, to: last }
}

function lunarDay(text: string, around: number): string | undefined {
  const groups = lunar.exec(text)?.groups
  if (!groups) return undefined
  const { cycle, leap, m = '', d = '' } = groups
  // A day that is counted 初三 or 廿三 is lunar; 三日 is, where the text says so or the year is one of the cycle.
  const said =
    /^(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)/.test(text) || cycle !== undefined || leap !== undefined
  if (!said && !/^[初廿卅]/.test(d) && !/^[正冬腊臘]/.test(m)) return undefined
  const year = cycle === undefined ? yearOf(groups) : yearInCycle(cycle, around)
  const month =
    (lunarMonths.indexOf(m.replace('臘', '腊').replace(/^一$/, '正')) + 1 || hanNumber(m)) * (leap ? -1 : 1)
  const day = hanNumber(d.replace('初', ''))
  try {
    if (day < 1 || day > LunarMonth.fromYm(year, month).getDayCount()) return undefined
    const found = LunarDay.fromYmd(year, month, day).getSolarDay()
    const [y, mm, dd] = [found.getYear(), found.getMonth(), found.getDay()]
    return isDay(y, mm, dd) ? new Date(Date.UTC(y, mm - 1, dd)).toISOString().slice(0, 10) : undefined
  } catch {
    // A leap month that the year has not, or a year beyond the tables.
    return undefined
  }
}

/** 1984 began a cycle: 甲子. */
function yearInCycle(cycle: string, around: number): number {
  const place = SixtyCycle.fromName(cycle).getIndex()
  const year = 1984 + place
  return year + 60 * Math.round((around - year) / 60)
}
