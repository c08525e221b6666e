import { describe, expect, it } from 'vitest'
import { writeFailureCode } from '../../../src-main/exporting/writeFailureCode'

describe('writeFailureCode', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'disk-read-only'],
    ['EIO', 'disk-failing'],
    ['ENOENT', 'disk-gone'],
    ['ENOTDIR', 'disk-gone'],
    ['ESTALE', 'disk-gone'],
    ['EMFILE', 'save-failed'],
  ])('tells %s as %s', (code, told) => {
    expect(writeFailureCode(Object.assign(new Error('write'), { code }))).toBe(told)
  })

  it('tells what is no system error as a failed save', () => {
    expect(writeFailureCode(new Error('who knows'))).toBe('save-failed')
    expect(writeFailureCode(null)).toBe('save-failed')
  })
})
