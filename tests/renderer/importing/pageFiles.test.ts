// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../../src-renderer/importing/importSource'
import { pageFiles } from '../../../src-renderer/importing/pageFiles'
import { nameFrom, repeatedNames } from '../../../src-renderer/importing/pageNames'

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
    expect(pages.map((source) => source.name)).toEqual(['page.dat', 'a.txt', 'b.TXT'])
    expect(pictures.map((source) => source.name)).toEqual(['photo.jpg'])
    expect(skipped).toBe(1)
  })

  it('come in the order of their days and pages, in whatever order a folder gives them', () => {
    const sources = ['2025/06/24/1', '2025/06/9/10', '2025/06/9/2'].map((folder) => ({
      ...sourceFromText('x', 'x.txt'),
      folder,
    }))
    expect(pageFiles(sources).pages.map(({ folder }) => folder)).toEqual([
      '2025/06/9/2',
      '2025/06/9/10',
      '2025/06/24/1',
    ])
  })
})

it('that have the same name in other folders are called by what their paths say', () => {
  const sources = ['x.txt', 'x.txt', 'y.txt'].map((name) => sourceFromText('x', name))
  expect([...repeatedNames(sources)]).toEqual(['x.txt'])
  expect(nameFrom({ publication: '县报', date: '2025-06-23', number: '3' })).toBe('县报 2025-06-23 3')
  expect(nameFrom({ date: '2025-06-23' })).toBeUndefined()
  expect(nameFrom(undefined)).toBeUndefined()
})
