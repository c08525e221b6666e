import { describe, expect, it } from 'vitest'
import { continuationIn, continuationNote, pageNumber } from '../../../src-core/words/continuations'

describe('continuationNote', () => {
  it.each([
    ['（下转第三版）', 'on', '3'],
    ['（下轉A05版）', 'on', 'A5'],
    ['下转3版·要闻', 'on', '3'],
    ['▶ 转第12版', 'on', '12'],
    ['（未完，下转第2版）', 'on', '2'],
    ['（上接第1版）', 'from', '1'],
    ['【上接A1】', 'from', 'A1'],
    ['（紧接第一版）', 'from', '1'],
    ['〈3面に続く〉', 'on', '3'],
    ['（1面から続く）', 'from', '1'],
    ['▶3면에 계속', 'on', '3'],
    ['1면에서 계속', 'from', '1'],
    ['Continued on Page A6', 'on', 'A6'],
    ['Continued on page four', 'on', '4'],
    ['(Cont’d on p. 7)', 'on', '7'],
    ['See HARBOUR, Page 4', 'on', '4'],
    ['Please turn to page 9, column 2', 'on', '9'],
    ['Continued from page one', 'from', '1'],
    ['(Fortsetzung auf Seite 8)', 'on', '8'],
    ['(Schluß auf Seite 8)', 'on', '8'],
    ['Fortsetzung von Seite 1', 'from', '1'],
    ['(Suite page 4 - Col. 7 et 8)', 'on', '4'],
    ['Suite en page 3', 'on', '3'],
    ['(Suite de la première page)', 'from', '1'],
    ['Continúa en la página 5', 'on', '5'],
    ['Segue a pagina 2', 'on', '2'],
    ['Vervolg op pagina 3', 'on', '3'],
  ])('knows %s', (text, direction, page) => {
    expect(continuationNote(text)).toEqual({ direction, page })
  })

  it.each([
    '（记者 林小满）',
    '第3版',
    '民生 第3版',
    '详见第3版',
    'Page 4',
    'Local · Page A3',
    'Seite 2',
    'The road continued on for 6 miles',
    '转第三小学',
    '续建5个项目',
    'S. 4',
  ])('takes %s for none', (text) => {
    expect(continuationNote(text)).toBeUndefined()
  })
})

describe('continuationIn', () => {
  it('finds a note at the end of a paragraph and at its beginning', () => {
    expect(continuationIn('雨停了，路还在修。（下转第三版）')).toEqual({
      direction: 'on',
      page: '3',
      at: [9, 16],
    })
    expect(continuationIn('（上接第1版）路修好了，人们回来了。')).toEqual({
      direction: 'from',
      page: '1',
      at: [0, 7],
    })
    expect(continuationIn('The gale broke the pier. Continued on page 4')).toMatchObject({ page: '4' })
  })

  it('finds none in the middle of a sentence', () => {
    expect(continuationIn('书里写着（下转第三版）几个字，他合上了书。')).toBeUndefined()
    expect(continuationIn('他翻到第三版，看了一会儿')).toBeUndefined()
  })
})

it('writes page numbers in one form', () => {
  expect(['03', 'A05', 'a-5', '三', '十二', 'four', 'x'].map(pageNumber)).toEqual([
    '3',
    'A5',
    'A5',
    '3',
    '12',
    '4',
    '',
  ])
})
