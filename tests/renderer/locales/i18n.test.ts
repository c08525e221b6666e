// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { pickLanguage } from '../../../src-renderer/locales/i18n'

describe('the language', () => {
  it('is the chosen one', () => {
    expect(pickLanguage('en', ['zh-CN'])).toBe('en')
  })

  it('follows the first of the system’s that there are texts for', () => {
    expect(pickLanguage('system', ['de-DE', 'zh-TW', 'en'])).toBe('zh-CN')
    expect(pickLanguage('system', ['en-GB', 'zh-CN'])).toBe('en')
    expect(pickLanguage('system', ['fr'])).toBe('en')
  })
})
