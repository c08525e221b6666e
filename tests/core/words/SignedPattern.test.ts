import { describe, expect, it } from 'vitest'
import { SignedPattern } from '../../../src-core/words/SignedPattern'

const editor = new SignedPattern(/Editor:/, 'Editor: (?<name>\\p{Lu}\\p{L}+)')

describe('SignedPattern', () => {
  it('finds what a plain pattern finds where its sign stands', () => {
    expect(editor.exec('Page 3  Editor: Hartley')?.groups?.name).toBe('Hartley')
    expect('Page 3 Editor: Hartley'.replace(editor, '')).toBe('Page 3 ')
    expect(editor.test('Editor: 3')).toBe(false)
  })

  it('does not look at a text without its sign', () => {
    const never = new SignedPattern(/(?!)/, 'Hartley')
    expect(never.test('Hartley')).toBe(false)
    expect('Hartley'.replace(never, '')).toBe('Hartley')
  })

  it('splits as a plain pattern does', () => {
    expect('a Editor: Hartley b'.split(editor)).toEqual(['a ', 'Hartley', ' b'])
  })
})
