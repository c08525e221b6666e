import { describe, expect, it } from 'vitest'
import { cleanPastedText } from '../../../src-renderer/editor/pasting/cleanPastedText'

describe('text from a word processor or a web page', () => {
  it('keeps one line per paragraph and drops the lines between', () => {
    expect(cleanPastedText('雨后下种。\r\n\r\n　　林海生说。\r\n', 'paragraphs')).toBe(
      '雨后下种。\n林海生说。',
    )
  })

  it('drops soft hyphens, marks without width and controls, and takes any blank for a blank', () => {
    const text = 'The har\u00adbour\u200b mas\u2060ter\u00a0said\t\tso.\ufeff\u0007'
    expect(cleanPastedText(text, 'paragraphs')).toBe('The harbour master said so.')
  })

  it('takes a line break within a paragraph for a blank', () => {
    expect(cleanPastedText('Elm Street 4\vOldtown\r\n', 'paragraphs')).toBe('Elm Street 4 Oldtown')
  })

  it('keeps blanks that are part of Chinese text', () => {
    expect(cleanPastedText('春种　秋收', 'paragraphs')).toBe('春种　秋收')
  })
})

describe('text from a PDF viewer', () => {
  it('puts lines that were broken at a width together', () => {
    const text = 'The harbour was closed on\nMonday after a ship ran\naground in the fog.\n'
    expect(cleanPastedText(text, 'lines')).toBe(
      'The harbour was closed on Monday after a ship ran aground in the fog.',
    )
  })

  it('puts parted words together', () => {
    expect(cleanPastedText('The harbour mas-\nter closed the\nhar\u00ad\nbour.', 'lines')).toBe(
      'The harbour master closed the harbour.',
    )
  })

  it('puts Chinese lines together without a blank, and begins a paragraph after a short line', () => {
    const text =
      '山谷小学的操场昨天铺上\n了新的草皮，孩子们放学\n以后舍不得回家。\n记者在现场看到操场的四\n周种了树。'
    expect(cleanPastedText(text, 'lines')).toBe(
      '山谷小学的操场昨天铺上了新的草皮，孩子们放学以后舍不得回家。\n记者在现场看到操场的四周种了树。',
    )
  })

  it('leaves verses and lists as they are', () => {
    const list = '名单\n林海生\n周小满、陈河、许望山、马远志\n何'
    expect(cleanPastedText(list, 'lines')).toBe(list)
  })

  it('gives joined letters and radicals back as what they stand for', () => {
    expect(cleanPastedText('The oﬃce of ⻓⻛', 'lines')).toBe('The office of 长风')
  })
})
