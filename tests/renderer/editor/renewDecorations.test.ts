import { Schema } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renewDecorations } from '../../../src-renderer/editor/renewDecorations'

const schema = new Schema({ nodes: { doc: { content: 'p+' }, p: { content: 'text*' }, text: {} } })
const page = schema.node(
  'doc',
  null,
  ['山路修好了', '桥也通车了', '渠水到田头'].map((text) => schema.node('p', null, schema.text(text))),
)
const decorate = ({ block, from, name }: { block: number; from: number; name: string }) =>
  Decoration.inline(block * 7 + 1 + from, block * 7 + 3 + from, { class: name }, { name })
const same = (a: { name: string }, b: { name: string }) => a.name === b.name
const told = (set: DecorationSet) =>
  new Set(set.find().map(({ from, to, spec }) => `${from}-${to} ${spec.name}`))

const decorations = fc
  .array(
    fc.record({
      block: fc.integer({ min: 0, max: 2 }),
      from: fc.integer({ min: 0, max: 3 }),
      name: fc.constantFrom('suspect', 'name'),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(decorate))

test('a set that is renewed holds what one made anew holds', () => {
  fc.assert(
    fc.property(decorations, decorations, (before, wanted) => {
      // ProseMirror empties the list that a set is made of.
      const renewed = renewDecorations(DecorationSet.create(page, [...before]), page, [...wanted], same)
      expect(told(renewed)).toEqual(told(DecorationSet.create(page, [...wanted])))
    }),
  )
})

test('blocks whose decorations stay keep their objects', () => {
  const stays = { block: 0, from: 1, name: 'suspect' }
  const before = DecorationSet.create(page, [
    decorate(stays),
    decorate({ block: 2, from: 0, name: 'suspect' }),
  ])
  const after = renewDecorations(
    before,
    page,
    [decorate(stays), decorate({ block: 2, from: 2, name: 'suspect' })],
    same,
  )
  const objects = (set: DecorationSet) => new Set(set.find(0, 6).map(({ spec }) => spec))
  expect(objects(after)).toEqual(objects(before))
  expect([...objects(after)][0]).toBe([...objects(before)][0])
})
