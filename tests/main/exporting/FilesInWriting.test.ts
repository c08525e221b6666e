import { describe, expect, it } from 'vitest'
import { failure, success } from '../../../src-core/desktop/outcome'
import { FilesInWriting } from '../../../src-main/exporting/FilesInWriting'
import { FakeDisk } from '../support/FakeDisk'

const bytes = (text: string) => new TextEncoder().encode(text)

async function began(disk: FakeDisk) {
  const files = new FilesInWriting(disk)
  const outcome = await files.begin('/d/library.galley')
  return { files, token: outcome.ok ? outcome.value.token : '' }
}

/** A disk on which an earlier archive lies. */
async function diskWithOld(): Promise<FakeDisk> {
  const disk = new FakeDisk()
  const { files, token } = await began(disk)
  await files.append(token, bytes('old'))
  await files.end(token, true)
  return disk
}

const content = async (disk: FakeDisk) => (await disk.read('/d/library.galley'))?.toString()

describe('files that are written in parts', () => {
  it('stand in their place when they are whole, in that of an older one', async () => {
    const disk = await diskWithOld()
    const { files, token } = await began(disk)
    await files.append(token, bytes('ne'))
    expect(await content(disk)).toBe('old')
    await files.append(token, bytes('w'))
    expect(await files.end(token, true)).toEqual(success({ saved: 'library.galley' }))
    expect(await content(disk)).toBe('new')
    expect(disk.files).toEqual(['/d/library.galley'])
  })

  it('leave nothing when they are given up', async () => {
    const disk = await diskWithOld()
    const { files, token } = await began(disk)
    await files.append(token, bytes('half'))
    await files.end(token, false)
    expect(disk.files).toEqual(['/d/library.galley'])
    expect(await content(disk)).toBe('old')
  })

  it.each([
    ['append', 'ENOSPC', 'disk-full'],
    ['append', 'EIO', 'disk-failing'],
    ['create', 'EROFS', 'disk-read-only'],
    ['create', 'EACCES', 'no-permission'],
    ['sync', 'ENOSPC', 'disk-full'],
    ['close', 'EDQUOT', 'disk-full'],
    ['rename', 'EACCES', 'no-permission'],
  ])(
    'where %s meets %s it is told, the older file stays and nothing half written',
    async (call, error, code) => {
      const disk = await diskWithOld()
      disk.fault = (asked) => (asked === call ? error : null)
      const files = new FilesInWriting(disk)
      const outcomes: unknown[] = []
      const started = await files.begin('/d/library.galley')
      outcomes.push(started)
      if (started.ok) {
        const { token } = started.value
        outcomes.push(await files.append(token, bytes('new')), await files.end(token, true))
      }
      expect(outcomes).toContainEqual(failure(code as 'disk-full', { name: 'library.galley' }))
      disk.fault = () => null
      expect(disk.files).toEqual(['/d/library.galley'])
      expect(await content(disk)).toBe('old')
    },
  )

  it('are whole or not there when the power goes', async () => {
    for (let after = 0; after < 3; after += 1) {
      const disk = await diskWithOld()
      const { files, token } = await began(disk)
      await files.append(token, bytes('new'))
      await files.end(token, true)
      const left = disk.cut(() => after)
      expect(['old', 'new']).toContain(await content(left))
    }
  })

  it('are whole, or as before, whichever call fails and whatever the power takes then', async () => {
    const outcomes = new Set<string>()
    for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EROFS']) {
      for (let failing = 1; failing < 12; failing += 1) {
        for (const draw of [() => 0, (below: number) => below - 1, (below: number) => below >> 1]) {
          const disk = await diskWithOld()
          let left = failing
          disk.fault = () => {
            left -= 1
            return left === 0 ? code : null
          }
          const files = new FilesInWriting(disk)
          const started = await files.begin('/d/library.galley')
          const { token } = started.ok ? started.value : { token: '' }
          const appended = started.ok && (await files.append(token, bytes('new'))).ok
          const saved = appended && (await files.end(token, true)).ok
          disk.fault = () => null
          const found = (await content(disk.cut(draw))) ?? ''
          expect(saved ? ['new'] : ['old', 'new']).toContain(found)
          outcomes.add(`${saved ? 'saved' : 'failed'} ${found}`)
        }
      }
    }
    expect([...outcomes].sort()).toEqual(expect.arrayContaining(['failed old', 'saved new']))
  })

  it('cannot be written by a token that nobody was given', async () => {
    const files = new FilesInWriting(new FakeDisk())
    expect(await files.append('made-up', bytes('x'))).toEqual(failure('invalid-request'))
    expect(await files.end('made-up', true)).toEqual(failure('invalid-request'))
  })
})
