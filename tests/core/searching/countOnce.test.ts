import { describe, expect, it } from 'vitest'
import { countOnce } from '../../../src-core/searching/countOnce'

const places = (name: string, ...texts: string[]) =>
  texts.flatMap((text) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      text,
      from: index,
      to: index + name.length,
    })),
  )

describe('counting places', () => {
  it('counts a sentence and its pull quote once', () => {
    const body = '昨天下午，校长王芳在开学典礼上对新生说了这番话。'
    const quote = '校长王芳在开学典礼上对新生说'
    expect(countOnce(places('王芳', `昨天下午，${quote}`, body))).toBe(1)
  })

  it('counts two sentences twice, and a name alone on its own', () => {
    expect(countOnce(places('王芳', '早上王芳到了学校门口', '晚上王芳回到家里吃饭'))).toBe(2)
    expect(countOnce(places('王芳', '王芳', '王芳'))).toBe(2)
  })
})
