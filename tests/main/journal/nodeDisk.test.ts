import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeDisk, sharedDisk } from '../../../src-main/journal/nodeDisk'
import { writeForGood } from '../../../src-main/journal/writeWhole'

let folder: string
let umask: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-disk-'))
  // The most generous one, so that only what Galley asks for keeps others out.
  umask = process.umask(0)
})
afterEach(() => {
  process.umask(umask)
  rmSync(folder, { recursive: true })
})

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe.skipIf(process.platform === 'win32')('the machine’s disk', () => {
  it('makes files and folders for their owner alone, and those that are given away as the system has it', async () => {
    await nodeDisk.makeFolder(join(folder, 'library', 'units'))
    await writeForGood(nodeDisk, join(folder, 'library', 'a'), Buffer.from('柳溪'))
    await writeForGood(sharedDisk, join(folder, 'b'), Buffer.from('柳溪'))
    expect(['library', 'library/units', 'library/a', 'b'].map((path) => modeOf(join(folder, path)))).toEqual([
      '700',
      '700',
      '600',
      '666',
    ])
  })

  it('reads files and nothing else: a pipe that nobody writes to does not stop it', async () => {
    await writeForGood(nodeDisk, join(folder, 'file'), Buffer.from('柳溪'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('/dev/zero', join(folder, 'zero'))
    for (const name of ['pipe', 'zero', '.']) {
      await expect(nodeDisk.openToRead(join(folder, name))).rejects.toMatchObject({ code: 'EINVAL' })
      await expect(nodeDisk.read(join(folder, name))).rejects.toMatchObject({ code: 'EINVAL' })
    }
    expect((await nodeDisk.read(join(folder, 'file')))?.toString()).toBe('柳溪')
    expect(await nodeDisk.read(join(folder, 'gone'))).toBeNull()
    const file = await nodeDisk.openToRead(join(folder, 'file'))
    expect((await file.read(3, 6)).toString()).toBe('溪')
    await file.close()
  })
})
