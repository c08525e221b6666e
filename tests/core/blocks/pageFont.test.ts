import { describe, expect, it } from 'vitest'
import { pageFont } from '../../../src-core/blocks/pageFont'
import { measureLines } from '../../../src-core/lines/measureLines'
import { fonts, widthIn } from '../../../src-core/words/fontWidths'
import { randomFrom } from '../../support/layOut'

const words =
  'the harbour ferry council spring millwright William fulfilled committee jam quay lilt Mummer ill winter tram of and a it which will swimming'.split(
    ' ',
  )

/** Words drawn by chance, broken into lines of a measure in ems. */
function column(width: (text: string) => number, measure: number, count: number): string {
  const random = randomFrom('column')
  const lines: string[] = []
  let line = ''
  while (lines.length < count) {
    const word = words[Math.floor(random() * words.length)] ?? ''
    if (line && width(`${line} ${word}`) > measure) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}

describe('pageFont', () => {
  for (const font of fonts) {
    it(`tells ${font} by where the lines were broken`, () => {
      const page = column((text) => widthIn(font, text), 14, 300)
      expect(pageFont(measureLines(page))).toBe(font)
    })
  }

  it('tells none where lines were broken by counting characters, or are few', () => {
    expect(pageFont(measureLines(column((text) => text.length / 2, 14, 300)))).toBeUndefined()
    expect(pageFont(measureLines(column((text) => widthIn('times', text), 14, 20)))).toBeUndefined()
  })
})

it('takes a letter with an accent for as wide as without, and falls back to a rough width', () => {
  expect(widthIn('times', 'é')).toBe(widthIn('times', 'e'))
  expect(widthIn('times', 'ж')).toBe(0.5)
})
