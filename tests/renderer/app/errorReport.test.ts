// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { errorReport } from '../../../src-renderer/app/errorReport'

describe('an error report', () => {
  it('says where it happened and nothing that an editor wrote', () => {
    const error = new RangeError('清溪大桥')
    error.stack = [
      'RangeError: 清溪大桥',
      'second line of the text',
      '    at saveDocument (http://127.0.0.1:4711/assets/index-abc.js:12:34)',
      '    at app://galley/assets/index-abc.js:1:2',
    ].join('\n')
    const report = errorReport(error)
    expect(report).toContain('RangeError')
    expect(report).toContain('saveDocument')
    expect(report).toContain('index-abc.js:12:34')
    expect(report).not.toMatch(/清溪|second line|4711/)
  })

  it('holds what the editor wrote for it, and only then', () => {
    const error = new RangeError('清溪大桥')
    expect(errorReport(error, ' 我在合并文章 ').split('\n').at(-1)).toBe('我在合并文章')
    expect(errorReport(error, '  ')).toBe(errorReport(error))
  })
})
