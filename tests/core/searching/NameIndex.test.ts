import { describe, expect, it } from 'vitest'
import { NameIndex } from '../../../src-core/searching/NameIndex'

const found = (names: string[], text: string) =>
  new NameIndex(names.map((name) => ({ name, id: name })))
    .find(text)
    .map(({ from, to, ids }) => [text.slice(from, to), ...ids])

describe('names that are known', () => {
  it('are found in the script and the width that is printed', () => {
    expect(found(['刘国强', 'ABC'], '劉國強說，ＡＢＣ公司')).toEqual([
      ['劉國強', '刘国强'],
      ['ＡＢＣ', 'ABC'],
    ])
  })

  it('are taken at their longest', () => {
    expect(found(['江苏', '江苏省', '苏省'], '在江苏省和江苏')).toEqual([
      ['江苏省', '江苏省'],
      ['江苏', '江苏'],
    ])
  })

  it('are whole words where words have blanks between them', () => {
    expect(found(['Lind', 'Mara Lind'], 'Linden, Mara Lind and Lind')).toEqual([
      ['Mara Lind', 'Mara Lind'],
      ['Lind', 'Lind'],
    ])
    expect(found(['Lind'], '记者Lind报道')).toEqual([['Lind', 'Lind']])
  })

  it('may mean several', () => {
    const index = new NameIndex([
      { name: '王芳', id: 'a' },
      { name: '王芳', id: 'b' },
    ])
    expect(index.find('王芳')).toEqual([{ from: 0, to: 2, ids: ['a', 'b'] }])
  })
})
