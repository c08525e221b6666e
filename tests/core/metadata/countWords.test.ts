import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src-core/metadata/countWords'

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['清溪新桥通车', 6],
    ['你好，world 2025', 5],
    ['“新桥”通车。', 5],
    ['The old lighthouse - rebuilt - was lit.', 6],
    ['全长 3.5 公里', 5],
    ['　　本报讯', 3],
    ['港はきょう開いた。', 9],
  ])('of %j is %d', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
