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

  it('leaves out a message whose lines look like places', () => {
    const message = '联系人\n  at 柳溪 (清溪 10:30:15)\nliu@example.org 10:30:15\n    at 柳溪大桥:1:2'
    const error = new RangeError(message)
    const where = '    at async draw (app://galley/assets/a.js:1:2)'
    error.stack = `RangeError: ${message}\n${where}`
    expect(errorReport(error)).toMatch(/draw/)
    expect(errorReport(error)).not.toMatch(/柳溪|清溪|liu/)
    // A message that was changed after the stack was written.
    error.message = ''
    expect(errorReport(error)).not.toMatch(/柳溪|清溪|liu/)
  })

  it('holds what the editor wrote for it, and only then', () => {
    const error = new RangeError('清溪大桥')
    expect(errorReport(error, ' 我在合并文章 ').split('\n').at(-1)).toBe('我在合并文章')
    expect(errorReport(error, '  ')).toBe(errorReport(error))
  })
})
