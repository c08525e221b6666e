import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import open from 'open'
import { expect, test, vi } from 'vitest'
import { openAddress } from '../../../../src-main/hosts/browser/openAddress'

vi.mock('open', () => ({ default: vi.fn(async () => {}) }))

test('a browser is given a file that its owner alone can read, and no token', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-open-'))
  try {
    await openAddress('http://127.0.0.1:23456/#token=secret', folder)
    const [file = ''] = vi.mocked(open).mock.calls[0] ?? []
    expect(vi.mocked(open).mock.calls.flat().join()).not.toContain('secret')
    expect(readFileSync(file, 'utf8')).toContain('url=http://127.0.0.1:23456/#token=secret"')
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
