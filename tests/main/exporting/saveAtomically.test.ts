import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveAtomically } from '../../../src-main/exporting/saveAtomically'

describe('saveAtomically', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'galley-save-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('writes the bytes and answers with the name alone', async () => {
    const saved = await saveAtomically(join(folder, '灯塔.txt'), new Uint8Array([0xe7, 0x81, 0xaf]))
    expect(saved).toEqual({ ok: true, value: '灯塔.txt' })
    expect(readFileSync(join(folder, '灯塔.txt'), 'utf8')).toBe('灯')
  })

  it('replaces a file whole and leaves nothing beside it', async () => {
    writeFileSync(join(folder, 'page.md'), 'a longer text that was there before')
    await saveAtomically(join(folder, 'page.md'), 'short')
    expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe('short')
    expect(readdirSync(folder)).toEqual(['page.md'])
  })

  it('makes the folder where it is missing', async () => {
    await saveAtomically(join(folder, 'a', 'b', 'page.md'), 'text')
    expect(readFileSync(join(folder, 'a', 'b', 'page.md'), 'utf8')).toBe('text')
  })

  it('answers with a failure that names the file but not its folder', async () => {
    writeFileSync(join(folder, 'file'), '')
    const saved = await saveAtomically(join(folder, 'file', 'page.md'), 'text')
    expect(saved).toEqual({ ok: false, error: { code: 'save-failed', values: { name: 'page.md' } } })
  })

  it('leaves what is there as it is when it cannot write, and no half file', async () => {
    const inTheWay = join(folder, 'page.md')
    await saveAtomically(join(inTheWay, 'kept.txt'), 'kept')
    const saved = await saveAtomically(inTheWay, 'text')
    expect(saved.ok).toBe(false)
    expect(readdirSync(folder)).toEqual(['page.md'])
    expect(readFileSync(join(inTheWay, 'kept.txt'), 'utf8')).toBe('kept')
  })
})
