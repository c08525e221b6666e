import { describe, expect, test } from 'vitest'
import type { Choice, Conflict } from '../../../src-core/archive/merging/conflict'
import { mergeRow } from '../../../src-core/archive/merging/mergeRow'
import type { JsonObject } from '../../../src-core/journal/json'
import { noHabits } from '../../../src-core/model/habits'

function merge(table: string, mine: JsonObject, theirs: JsonObject, choice: Choice = 'mine') {
  const conflicts: Conflict[] = []
  const decide = (conflict: Conflict) => {
    conflicts.push(conflict)
    return choice
  }
  return { row: mergeRow(table, `${table} 1`, mine, theirs, decide), conflicts }
}

const entity = {
  id: '1',
  name: '王芳',
  variants: ['王老师'],
  concept: 'person',
  authorities: [],
  note: '',
  from: '',
  to: '',
  watch: false,
}

describe('rows of two libraries', () => {
  test('an entity gets the names and the note that the other side knows', () => {
    const theirs = { ...entity, variants: ['王校长'], note: '清溪小学校长' }
    expect(merge('entities', entity, theirs)).toEqual({
      row: { ...entity, variants: ['王老师', '王校长'], note: '清溪小学校长' },
      conflicts: [],
    })
  })

  test.each<[Choice, string]>([
    ['mine', '王芳'],
    ['theirs', '王方'],
  ])('an entity with two names is decided: %s', (choice, name) => {
    const { row, conflicts } = merge(
      'entities',
      entity,
      { ...entity, name: '王方', variants: ['小王'] },
      choice,
    )
    expect(conflicts).toMatchObject([
      { id: 'row/entities 1', about: '王芳', mine: expect.stringContaining('王芳') },
    ])
    expect(row).toMatchObject({ name, variants: ['王老师', '小王'] })
  })

  test('the ledger counts what either counted, however often it is merged', () => {
    const mine = { id: 'a', wrong: '己', right: '已', taken: 14, refused: 0, changed: '' }
    const theirs = { ...mine, taken: 3, refused: 2 }
    const { row, conflicts } = merge('confusions', mine, theirs)
    expect({ row, conflicts }).toEqual({ row: { ...mine, taken: 14, refused: 2 }, conflicts: [] })
    expect(merge('confusions', row as JsonObject, theirs).row).toEqual(row)
  })

  const profile = (pages: string[], kickers: number, fixed: string[] = []) =>
    ({
      format: 'galley-profile',
      version: 1,
      publication: '清溪日报',
      habits: { ...noHabits(), kickers: { yes: kickers, of: 10 } },
      fixed,
      pages,
    }) as unknown as JsonObject

  test('a profile learned from more pages holds the one learned from some of them', () => {
    const [small, large] = [profile(['p1'], 1), profile(['p1', 'p2'], 2)]
    expect(merge('profiles', small, large)).toEqual({ row: large, conflicts: [] })
    expect(merge('profiles', large, small)).toEqual({ row: large, conflicts: [] })
  })

  test('profiles learned from different pages add up', () => {
    const { row, conflicts } = merge('profiles', profile(['p1'], 1), profile(['p2'], 2))
    expect(conflicts).toEqual([])
    expect(row).toMatchObject({ pages: ['p1', 'p2'], habits: { kickers: { yes: 3, of: 20 } } })
  })

  test('a habit that an editor set is a question', () => {
    expect(
      merge('profiles', profile(['p1'], 1, ['kickers']), profile(['p1'], 2, ['kickers'])).conflicts,
    ).toHaveLength(1)
  })

  test('saved filters of both are there', () => {
    const views = (...names: string[]) => ({ key: 'views', value: names.map((name) => ({ name })) })
    expect(merge('preferences', views('a', 'b'), views('b', 'c')).row).toEqual(views('a', 'b', 'c'))
  })

  test('a number that two articles have is a question', () => {
    const number = { number: '2026-1', articleId: 'a', pageId: 'p', given: '', current: 1, heirs: [] }
    expect(merge('numbers', number, { ...number, articleId: 'b' }).conflicts).toMatchObject([
      { about: '2026-1' },
    ])
  })
})
