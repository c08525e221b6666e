// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../../src-renderer/importing/importSource'
import { pageFiles } from '../../../src-renderer/importing/pageFiles'

describe('page files', () => {
  it('are told by their extension in folders, and are what was chosen elsewhere', () => {
    const sources = [
      ['a.txt', 'county'],
      ['b.TXT', 'county/2026'],
      ['photo.jpg', 'county'],
      ['.DS_Store', 'county'],
      ['README', 'county'],
      ['page.dat', ''],
    ].map(([name = '', folder = '']) => ({ ...sourceFromText('x', name), folder }))
    const { pages, pictures, skipped } = pageFiles(sources)
    expect(pages.map((source) => source.name)).toEqual(['a.txt', 'b.TXT', 'page.dat'])
    expect(pictures.map((source) => source.name)).toEqual(['photo.jpg'])
    expect(skipped).toBe(1)
  })
})
