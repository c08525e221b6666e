import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeError } from '../../../src-main/desktop/describeError'

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('describeError', () => {
  it('says kind, code and place of an error, but neither its message nor a path of the editor’s', () => {
    const described = describeError(thrown(() => readFileSync('/home/ada/灯塔 secret.txt')))
    expect(described).toMatch(/^Error \(ENOENT\)\n\s+at /)
    expect(described).not.toMatch(/ada|灯塔|secret/)
  })

  it('leaves out every line of a message, even one that looks like a frame', () => {
    const described = describeError(new TypeError('of a page:\n    at the harbour, the secret lamp'))
    expect(described).toMatch(/^TypeError\n/)
    expect(described).not.toContain('secret')
  })

  it('says of anything else only what kind it is', () => {
    expect(describeError('secret text')).toBe('a string was thrown')
    expect(describeError(undefined)).toBe('a undefined was thrown')
  })
})
