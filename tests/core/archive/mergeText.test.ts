import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice, Conflict } from '../../../src-core/archive/merging/conflict'
import { mergeText } from '../../../src-core/archive/merging/mergeText'
import { type TextUnit, textOf } from '../../../src-core/archive/merging/units'

const units = (text: string, noted: Record<string, string> = {}): TextUnit[] =>
  text.split('').map((unit, i) => ({
    unit,
    raw: null,
    correction: null,
    notes: Object.entries(noted).flatMap(([id, part]) => {
      const at = text.indexOf(part)
      return i >= at && i < at + part.length ? [id] : []
    }),
  }))

function merged(base: string, mine: string, theirs: string, choice: Choice = 'mine') {
  const conflicts: Conflict[] = []
  const decide = (conflict: Conflict) => {
    conflicts.push(conflict)
    return choice
  }
  const result = mergeText(
    { base: units(base), mine: units(mine), theirs: units(theirs) },
    { place: 'b', decide, remark: (_id, text) => `remark:${text}` },
  )
  const remarks = [...new Set(result.units.flatMap(({ notes }) => notes))]
  return { text: textOf(result.units), conflicts, remarks }
}

describe('two editings of one text', () => {
  test.each([
    ['what one side changed is changed', '清溪大挢通车', '清溪大桥通车', '清溪大挢通车', '清溪大桥通车'],
    ['what either side changed is changed', '清渓大挢通车', '清溪大挢通车', '清渓大桥通车', '清溪大桥通车'],
    ['neighbours changed by either side are both changed', '渓挢', '溪挢', '渓桥', '溪桥'],
    ['what both changed alike is changed once', '大挢通车', '大桥通车', '大桥通车', '大桥通车'],
    [
      'what one side put in and the other took out',
      'one two three',
      'one two, three',
      'two three',
      'two, three',
    ],
  ])('%s', (_what, base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toEqual({ text: expected, conflicts: [], remarks: [] })
  })

  test.each<[Choice, string, string[]]>([
    ['mine', '清溪大桥通车', []],
    ['theirs', '清溪大轿通车', []],
    ['both', '清溪大桥通车', ['remark:轿']],
  ])('a conflict is listed once and decided: %s', (choice, text, remarks) => {
    const found = merged('清溪大挢通车', '清溪大桥通车', '清溪大轿通车', choice)
    expect(found.conflicts).toMatchObject([
      { kind: 'text', base: '挢', mine: '桥', theirs: '轿', about: '清溪大…通车' },
    ])
    expect(found).toMatchObject({ text, remarks })
  })

  test('annotations of both sides stand, also on text that the other side corrected', () => {
    const { units: found } = mergeText(
      {
        base: units('清溪大挢通车'),
        mine: units('清溪大桥通车'),
        theirs: units('清溪大挢通车', { bridge: '清溪大挢' }),
      },
      { place: 'b', decide: () => 'mine', remark: () => '' },
    )
    expect(textOf(found)).toBe('清溪大桥通车')
    expect(textOf(found.filter(({ notes }) => notes.includes('bridge')))).toBe('清溪大桥')
  })

  /** A text, and disjoint places of it that one or the other side replaces by something of its own. */
  const edited = fc
    .array(
      fc.record({
        text: fc.string({
          unit: fc.constantFrom('春', '夏', '秋', '冬', 'a', '𠀀'),
          minLength: 2,
          maxLength: 5,
        }),
        by: fc.constantFrom('mine', 'theirs', 'nobody'),
        put: fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊'), minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 8 },
    )
    .map((parts) => {
      const build = (side: string) =>
        parts
          .map(
            ({ text, by, put }, i) =>
              `〔${i}〕${by === side || side === 'all' ? (by === 'nobody' ? text : put) : text}`,
          )
          .join('')
      return { base: build(''), mine: build('mine'), theirs: build('theirs'), all: build('all') }
    })

  test('disjoint edits combine, whatever they are', () => {
    fc.assert(
      fc.property(edited, ({ base, mine, theirs, all }) => {
        expect(merged(base, mine, theirs)).toEqual({ text: all, conflicts: [], remarks: [] })
      }),
    )
  })

  const short = fc.string({ unit: fc.constantFrom('春', '夏', 'a'), maxLength: 8 })
  test('a side that changed nothing gives way, and the same on both sides stays', () => {
    fc.assert(
      fc.property(short, short, (base, other) => {
        expect(merged(base, base, other)).toEqual({ text: other, conflicts: [], remarks: [] })
        expect(merged(base, other, base)).toEqual({ text: other, conflicts: [], remarks: [] })
        expect(merged(base, other, other)).toEqual({ text: other, conflicts: [], remarks: [] })
      }),
    )
  })

  test('each choice for all gives that side where everything is in conflict, and ids are not given twice', () => {
    fc.assert(
      fc.property(short, short, short, (base, mine, theirs) => {
        const { conflicts } = merged(base, mine, theirs)
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length)
        const swapped = merged(base, theirs, mine, 'theirs')
        expect(swapped.text).toBe(merged(base, mine, theirs).text)
      }),
    )
  })
})
