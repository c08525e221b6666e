import { expect, it } from 'vitest'
import { partingMarks } from '../../../src-core/blocks/partingMarks'
import { measureLines } from '../../../src-core/lines/measureLines'

const of = (text: string) => partingMarks(measureLines(text))

it('tells marks that part a line from those at its end', () => {
  expect(of('渡口重新开航，乡亲奔走\n渡口重新开航。\n渡口重新开航\n花、鸟').places).toEqual([
    'inside',
    'end',
    'none',
    'end',
  ])
  expect(of('“渡口重新开航。”\n渡口开航！！\n도, 새 대책 발표').places).toEqual(['end', 'end', 'none'])
  expect(of('The ferry, she said\nThe ferry sailed.\nMr. Reed of the U.S. Navy').places).toEqual([
    'inside',
    'none',
    'none',
  ])
  expect(of('It sailed. He saw it').places).toEqual(['inside'])
})

it('says in how many lines of Han marks stand, by their letters', () => {
  expect(of('渡口，开航\n渡口开航了').rateOfHan).toBe(0.1)
  expect(of('The ferry sailed').rateOfHan).toBe(0)
})
