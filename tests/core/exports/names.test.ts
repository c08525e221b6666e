import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportName } from '../../../src-core/exports/exportName'
import { safeFileName } from '../../../src-core/exports/safeFileName'
import { page } from '../../support/page'

describe('a file name', () => {
  it.each([
    ['CON', '_CON.txt'],
    ['nul.tar', '_nul.tar.txt'],
    ['COM1 .log', '_COM1 .log.txt'],
    ['conin$', '_conin$.txt'],
    ['../../etc/passwd', '_.._etc_passwd.txt'],
    ['要闻：一\u0000二\n三', '要闻：一 二 三.txt'],
    ['尾巴. . ', '尾巴.txt'],
    ['a<b>:"c"|?*', 'a_b_c_.txt'],
    ['\u202egnp', 'gnp.txt'],
    ['', 'untitled.txt'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, 'txt')).toBe(safe)
  })

  it('is at most 200 bytes long and whole, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name, 'html')
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(200)
        expect(safe).not.toMatch(/\p{Surrogate}/u)
        expect(safe).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^[\s.]|[\s.]$/u)
        expect(safeFileName(safe)).toBe(safe)
      }),
    )
    expect(safeFileName('稿'.repeat(100), 'txt')).toBe(`${'稿'.repeat(65)}.txt`)
  })

  it('is the headline for an article, else the page', () => {
    const { page: about } = page`甲`
    expect(exportName(about, 'tei', '要闻')).toBe('要闻.xml')
    expect(exportName(about, 'html')).toBe('page.html')
  })
})
