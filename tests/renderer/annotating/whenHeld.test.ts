import { expect, it } from 'vitest'
import type { Entity } from '../../../src-core/model/entity'
import { isOutOfTime, whenHeld, whomItMayMean } from '../../../src-renderer/annotating/names/whenHeld'

const held = (from: string, to: string, watch = false): Entity => ({
  id: `${from} ${to}`,
  name: '县长',
  variants: [],
  concept: 'person',
  authorities: [],
  note: '',
  from,
  to,
  watch,
})

it('a title holds from its first day to the end of its last year, month or day', () => {
  const mayor = held('1946-05', '1949')
  expect(whenHeld(mayor)).toBe('1946-05–1949')
  const out = ['1946-04-30', '1946-05-01', '1949-12-31', '1950-01-01', ''].map((day) =>
    isOutOfTime(mayor, day),
  )
  expect(out).toEqual([true, false, false, true, false])
})

it('a name means those who bore it then, and never a word to look out for', () => {
  const [first, second, word] = [held('1946', '1949'), held('1950', ''), held('', '', true)]
  expect(whomItMayMean([first, second, word], '1951-03-01')).toEqual([second])
  expect(whomItMayMean([first, second, word], '')).toEqual([first, second])
  expect(whomItMayMean([first, word], '1990-01-01')).toEqual([first])
  expect(whomItMayMean([word], '1990-01-01')).toEqual([])
})
