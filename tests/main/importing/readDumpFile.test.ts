import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { largestDump } from '../../../src-core/desktop/contract'
import { failure, success } from '../../../src-core/desktop/outcome'
import { findDumps } from '../../../src-main/importing/findDumps'
import { readDumpFile } from '../../../src-main/importing/readDumpFile'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-dumps-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a dump’s file', () => {
  test('is read whole', async () => {
    const bytes = Buffer.alloc(3_000_000, '柳溪')
    writeFileSync(join(folder, 'a.txt'), bytes)
    writeFileSync(join(folder, 'b.txt'), '')
    const read = await readDumpFile(join(folder, 'a.txt'))
    expect(read.ok && bytes.equals(read.value)).toBe(true)
    expect(await readDumpFile(join(folder, 'b.txt'))).toEqual(success(Buffer.alloc(0)))
  })

  test('that is too large is refused before it is read', async () => {
    const path = join(folder, 'huge.txt')
    writeFileSync(path, '')
    // More than Node can read at all, and no byte of it on the disk.
    truncateSync(path, 2 ** 40)
    expect(await readDumpFile(path)).toEqual(failure('file-too-large', { name: 'huge.txt' }))
    truncateSync(path, largestDump + 1)
    expect(await readDumpFile(path)).toEqual(failure('file-too-large', { name: 'huge.txt' }))
  })

  test('that is not there, or a folder, is named without its place', async () => {
    expect(await readDumpFile(join(folder, 'gone.txt'))).toEqual(
      failure('unreadable-file', { name: 'gone.txt' }),
    )
    expect(await readDumpFile(folder)).toMatchObject({ ok: false, error: { code: 'unreadable-file' } })
  })
})

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  test('and never ends is refused when it has gone too far', async () => {
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    expect(await readDumpFile(join(folder, 'zero.txt'))).toEqual(
      failure('file-too-large', { name: 'zero.txt' }),
    )
  })

  test('is passed over in a folder, also behind a link', async () => {
    writeFileSync(join(folder, 'page.txt'), '柳溪')
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    symlinkSync(join(folder, 'pipe.txt'), join(folder, 'to-pipe.txt'))
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    symlinkSync(join(folder, 'page.txt'), join(folder, 'to-page.txt'))
    symlinkSync(join(folder, 'nothing'), join(folder, 'to-nothing.txt'))
    const found = await findDumps([folder])
    expect(found.files.map(({ name }) => name)).toEqual(['page.txt', 'to-nothing.txt', 'to-page.txt'])
    expect(found.skipped).toBe(3)
  })
})
