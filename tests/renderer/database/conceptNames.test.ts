// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Concept } from '../../../src-core/model/concept'
import { conceptNames } from '../../../src-renderer/database/meaning/useConceptNames'

const concept = (id: string, label: string, parent = ''): Concept => ({
  id,
  label,
  parent,
  colour: 'blue',
  key: '',
  note: '',
  order: 0,
})

describe('concepts as tags of articles', () => {
  const concepts = [
    concept('person', ''),
    concept('topics', '主题'),
    concept('others', '其他', 'gone'),
    concept('https://example.org/water', '水利', 'topics'),
  ]
  const { names, nameOf, tagOf } = conceptNames(concepts)

  it('are offered by their names as they stand in the tree, built-in ones left out', () => {
    expect(names).toEqual(['主题', '水利', '其他'])
  })

  it('are kept by their ids, whatever they are called; free tags as they are', () => {
    expect(tagOf('水利')).toBe('https://example.org/water')
    expect(nameOf('https://example.org/water')).toBe('水利')
    expect([tagOf('抗旱'), nameOf('抗旱')]).toEqual(['抗旱', '抗旱'])
  })
})
