import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice, Conflict } from '../../../src-core/archive/merging/conflict'
import { mergeDocuments } from '../../../src-core/archive/merging/mergeDocuments'
import type { PageDocument } from '../../../src-core/model/document'
import { type Act, act, edited, page, textOfPage } from './editing'

const signature = { author: '王', created: '2026-03-18T08:00:00.000Z' }

function merge(base: PageDocument, mine: PageDocument, theirs: PageDocument, choice: Choice = 'mine') {
  const conflicts: Conflict[] = []
  const decide = (conflict: Conflict) => {
    conflicts.push(conflict)
    return conflict.choices.includes(choice) ? choice : 'mine'
  }
  return { document: mergeDocuments({ base, mine, theirs }, decide, signature), conflicts }
}

const base = page(3, 3)
fc.configureGlobal({ numRuns: 60 })

const acts = fc.array(act, { maxLength: 8 })
/** Acts that move no text from block to block. */
const plainActs = acts.map((all) =>
  all.filter(({ kind }) => !['split', 'join', 'move', 'article'].includes(kind)),
)
const isFirst = (id: string) => id.startsWith('b0') || id.startsWith('b1') || id.startsWith('m')
const notFirst = (id: string) => !id.startsWith('b0') && !id.startsWith('b1')

/** What the sides typed and the text lacks. */
function lost(sides: readonly PageDocument[], text: string): string[] {
  const typed = sides.flatMap((side) => textOfPage(side).match(/[MT]\d+/g) ?? [])
  return typed.filter((each) => !text.includes(each))
}

/** Of each character of the page as it was: how often the text has it, and whether both sides kept it. */
function counted(text: string, sides: readonly PageDocument[]) {
  const texts = sides.map(textOfPage)
  return [...textOfPage(base).replace(/\n/g, '')].map((character) => ({
    character,
    times: text.split(character).length - 1,
    kept: texts.every((each) => each.includes(character)),
  }))
}

const one = (kind: Act['kind'], block: number, more: Partial<Act> = {}): Act => ({
  kind,
  block,
  at: 5,
  length: 1,
  to: 0,
  ...more,
})

describe('two editings of one page', () => {
  test('a side that changed nothing gives way', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const other = edited(base, 'm', all)
        expect(merge(base, other, base)).toEqual({ document: other, conflicts: [] })
        expect(merge(base, base, other)).toEqual({ document: other, conflicts: [] })
        expect(merge(base, other, other)).toEqual({ document: other, conflicts: [] })
      }),
    )
  })

  test('disjoint work of two editors combines, whatever it is', () => {
    fc.assert(
      fc.property(acts, acts, (first, second) => {
        const mine = edited(base, 'm', first, isFirst)
        const theirs = edited(
          base,
          't',
          second.map((each) => (each.kind === 'move' ? { ...each, to: 3 } : each)),
          notFirst,
        )
        const { document, conflicts } = merge(base, mine, theirs)
        expect(conflicts.filter(({ kind }) => kind !== 'status')).toEqual([])
        const after = textOfPage(document)
        expect(lost([mine, theirs], after)).toEqual([])
        for (const side of [mine, theirs]) {
          for (const id of Object.keys(side.attrs.annotations))
            expect(document.attrs.annotations).toHaveProperty([id])
        }
        // What either deleted is gone, and nothing else.
        const wrong = counted(after, [mine, theirs]).filter(({ times, kept }) => times !== (kept ? 1 : 0))
        expect(wrong).toEqual([])
      }),
    )
  })

  test('edits on the same blocks combine where they are disjoint: what is not in conflict is there', () => {
    fc.assert(
      fc.property(plainActs, plainActs, (first, second) => {
        const mine = edited(base, 'm', first)
        const theirs = edited(base, 't', second)
        const { document, conflicts } = merge(base, mine, theirs)
        const after = textOfPage(document)
        const listed = conflicts.map((each) => `${each.mine}\n${each.theirs}`).join('\n')
        for (const side of [mine, theirs]) {
          for (const typed of textOfPage(side).match(/[MT]\d+/g) ?? [])
            expect(after + listed).toContain(typed)
        }
      }),
    )
  })

  test('nothing of either side vanishes: it is in the page, or in a conflict that is listed once', () => {
    fc.assert(
      fc.property(acts, acts, fc.constantFrom<Choice>('mine', 'theirs', 'both'), (first, second, choice) => {
        const mine = edited(base, 'm', first)
        const theirs = edited(base, 't', second)
        const { document, conflicts } = merge(base, mine, theirs, choice)
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length)
        const after = textOfPage(document)
        const listed = conflicts.map((each) => `${each.mine}\n${each.theirs}`).join('\n')
        for (const side of [mine, theirs]) {
          for (const typed of textOfPage(side).match(/[MT]\d+/g) ?? [])
            expect(after + listed).toContain(typed)
        }
        // No character of the raw page is there twice, and none goes that both sides kept.
        const wrong = counted(after, [mine, theirs]).filter(
          ({ times, kept }) => times > 1 || (kept && times === 0),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('merged twice is merged once', () => {
    fc.assert(
      fc.property(acts, acts, fc.constantFrom<Choice>('mine', 'theirs', 'both'), (first, second, choice) => {
        const theirs = edited(base, 't', second)
        const { document } = merge(base, edited(base, 'm', first), theirs, choice)
        // Theirs as it was merged is what both have in common from then on.
        expect(merge(theirs, document, theirs)).toEqual({ document, conflicts: [] })
      }),
    )
  })

  test('the same work done twice is there once', () => {
    const split = [one('split', 4), one('article', 5)]
    const mine = edited(base, 'm', split)
    const { document, conflicts } = merge(base, mine, edited(base, 't', split))
    expect({ document, conflicts }).toEqual({ document: mine, conflicts: [] })
  })

  test('an edit goes along with a block that the other side moved', () => {
    const mine = edited(base, 'm', [one('move', 1, { to: 2 })])
    const theirs = edited(base, 't', [one('type', 1)])
    const { document, conflicts } = merge(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(document.content[2]?.content?.map(({ attrs }) => attrs.id)).toEqual([
      'b2.0',
      'b2.1',
      'b2.2',
      'b0.1',
    ])
    expect(textOfPage(document)).toContain('T1')
  })

  test('an edit in text that the other side split off is one question for the whole', () => {
    const mine = edited(base, 'm', [one('split', 1, { at: 4 })])
    const theirs = edited(base, 't', [one('type', 1, { at: 8 })])
    expect(merge(base, mine, theirs).conflicts).toMatchObject([
      { kind: 'lines', choices: ['mine', 'theirs'] },
    ])
    expect(merge(base, mine, theirs, 'theirs').document).toEqual(theirs)
    expect(merge(base, mine, theirs, 'mine').document).toEqual(mine)
  })

  test('blocks that went two ways are one question', () => {
    const mine = edited(base, 'm', [one('move', 0, { to: 1 }), one('move', 0, { to: 1 })])
    const theirs = edited(base, 't', [one('move', 0, { to: 2 }), one('move', 0, { to: 2 })])
    const { conflicts } = merge(base, mine, theirs)
    expect(conflicts.filter(({ kind }) => kind === 'container')).toHaveLength(1)
    expect(conflicts).toHaveLength(1)
  })

  test('an article that one found right and the other edited is in work', () => {
    const right = edited(base, 'm', [one('status', 0, { to: 1 })])
    const { document, conflicts } = merge(base, right, edited(base, 't', [one('type', 0)]))
    expect(conflicts).toEqual([])
    expect(document.content[0]).toMatchObject({ attrs: { status: 'in-work' } })
  })
})
