import { SolarDay } from 'tyme4ts'

/** The years whose newspapers in China date by the Republic. */
const republic = { from: '1912-01-01', to: '1949-09-30' }

/**
 * A day as newspapers printed it beside the common date: `民国三十五年五月三日` while there was one to date by, and the lunar
 * day, `农历丙戌年四月初三`, after tyme4ts' tables.
 *
 * @param date ISO 8601
 * @returns none for what is no date
 */
export function otherCalendars(date: string): string[] {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(date) ? date.split('-').map(Number) : []
  if (!isDay(year, month, day)) return []
  const lunar = SolarDay.fromYmd(year, month, day).getLunarDay().toString()
  if (date < republic.from || date > republic.to) return [lunar]
  return [`民国${hanYear(year - 1911)}年${han(month)}月${han(day)}日`, lunar]
}

export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1600 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const hanYear = (year: number) => (year === 1 ? '元' : han(year))

/** Up to 99: `三十五`. */
function han(value: number): string {
  const digits = '〇一二三四五六七八九'
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return `${ten}${ones === 0 && tens > 0 ? '' : digits[ones]}`
}
