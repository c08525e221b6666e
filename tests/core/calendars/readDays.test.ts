import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherCalendars } from '../../../src-core/calendars/otherCalendars'
import { readDay, readDays } from '../../../src-core/calendars/readDays'

describe('dates of other calendars', () => {
  it.each([
    ['民国三十五年', '1946-01-01', '1946-12-31'],
    ['民國元年', '1912-01-01', '1912-12-31'],
    ['中華民國35年5月', '1946-05-01', '1946-05-31'],
    ['民国三十五年五月三日', '1946-05-03', '1946-05-03'],
    ['1946', '1946-01-01', '1946-12-31'],
    ['1946-02', '1946-02-01', '1946-02-28'],
    ['1946-05-03', '1946-05-03', '1946-05-03'],
    ['1946年5月3日', '1946-05-03', '1946-05-03'],
    ['农历丙戌年四月初三', '1946-05-03', '1946-05-03'],
    ['丙戌年四月初三', '1946-05-03', '1946-05-03'],
    ['民国三十五年四月初三', '1946-05-03', '1946-05-03'],
    ['農曆己丑年閏七月初一', '1949-08-24', '1949-08-24'],
    ['农历乙酉年腊月廿九', '1946-01-31', '1946-01-31'],
    ['农历丙戌年正月初一', '1946-02-02', '1946-02-02'],
  ])('%s is %s to %s', (typed, from, to) => {
    expect(readDays(typed, 1946)).toEqual({ from, to })
  })

  it.each(['', '昨日', '民国', '农历丙戌年闰四月初三', '农历丙戌年四月卅一', '1946-13', '9999'])(
    '%j is none',
    (typed) => {
      expect(readDays(typed, 1946)).toBeUndefined()
    },
  )

  it('a year of the cycle is the nearest one', () => {
    expect(readDay('丙午年二月初一', 2026)).toBe('2026-03-19')
    expect(readDay('丙午年二月初一', 1960)).toBe('1966-02-20')
    expect(readDay('民国三十五年', 1946)).toBeUndefined()
  })

  it('are told beside the common ones', () => {
    expect(otherCalendars('1946-05-03')).toEqual(['民国三十五年五月三日', '农历丙戌年四月初三'])
    expect(otherCalendars('1912-10-10')).toEqual(['民国元年十月十日', '农历壬子年九月初一'])
    expect(otherCalendars('2026-03-19')).toEqual(['农历丙午年二月初一'])
    for (const none of ['', '2026-02-30', '民国']) expect(otherCalendars(none)).toEqual([])
  })

  it('lead back to the day that they were told for', () => {
    const days = fc.date({ min: new Date('1850-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        for (const told of otherCalendars(day)) expect(readDay(told, Number(day.slice(0, 4)))).toBe(day)
      }),
    )
  })
})
