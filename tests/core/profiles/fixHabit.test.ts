import { expect, it } from 'vitest'
import { frequencies, frequencyOf, noHabits } from '../../../src-core/model/habits'
import { fixHabit } from '../../../src-core/profiles/fixHabit'
import { leaningsFrom } from '../../../src-core/profiles/leaningsFrom'
import { emptyProfile } from '../../../src-core/reading/learnProfile'

it('says a habit as its editor set it, in the same word', () => {
  for (const frequency of frequencies) {
    const { habits, fixed } = fixHabit(emptyProfile('x'), 'headlinesBelow', frequency)
    expect(frequencyOf(habits.headlinesBelow)).toBe(frequency)
    expect(fixed).toEqual(['headlinesBelow'])
  }
})

it('lets what an editor set be expected of the next page', () => {
  const { side } = leaningsFrom(fixHabit(emptyProfile('x'), 'headlinesBelow', 'always').habits)
  expect(side.below).toBeGreaterThan(side.above + 4)
  const { indent } = leaningsFrom(fixHabit(emptyProfile('x'), 'indents', 2).habits)
  expect(indent[2]).toBeGreaterThan(indent[0])
})

it('expects nothing of a paper that is not known', () => {
  const { side, indent } = leaningsFrom(noHabits())
  expect([side.above, side.below, ...indent].map(Math.abs)).toEqual([0, 0, 0, 0, 0])
})
