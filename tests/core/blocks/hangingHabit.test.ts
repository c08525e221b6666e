import { describe, expect, it } from 'vitest'
import { columnMeasures } from '../../../src-core/blocks/columnMeasures'
import { groupBlocks } from '../../../src-core/blocks/groupBlocks'
import { hangingHabit } from '../../../src-core/blocks/hangingHabit'
import { lineWidths } from '../../../src-core/blocks/lineWidths'
import { measureLines } from '../../../src-core/lines/measureLines'

function habitOf(raw: string): number {
  const lines = measureLines(raw)
  const widths = lineWidths(lines)
  return hangingHabit(widths, columnMeasures(lines, widths))
}

/** A column of fifteen squares; every sixth line ends in a mark, inside the column or outside it. */
const column = (end: string) =>
  Array.from({ length: 24 }, (_, i) =>
    i % 6 === 5 ? `孩子们排队等着看绘本和连环${end}` : '管理员又添了五百册图书给读者看',
  ).join('\n')
const hung = column('画册，')
const inside = column('画，')

describe('hangingHabit', () => {
  it('is seldom to be expected of a page that never does so', () => {
    expect(habitOf('读书节昨日在滨江广场开幕，书车从\n广场驶出，把三千册图书送进社区。')).toBeLessThan(0.1)
  })

  it('grows with each mark outside the column', () => {
    expect(habitOf(hung)).toBeGreaterThan(habitOf(inside))
    expect(habitOf(`${hung}\n${hung}`)).toBeGreaterThan(habitOf(hung))
  })

  it('lets a first line be as short as its indent though its mark hangs', () => {
    const last = '傍晚才散去。'
    const plain = ['这一天图书馆里人来人往热', hung, last].join('\n')
    const raw = [plain, plain, '这一天图书馆里人来人往热闹，', hung].join('\n')
    const starts = groupBlocks(measureLines(raw)).blocks.map((block) => block.first)
    expect(starts).toEqual([0, 26, 52])
  })
})
