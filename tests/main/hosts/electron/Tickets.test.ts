import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestPart } from '../../../../src-core/desktop/contract'
import { failure, success } from '../../../../src-core/desktop/outcome'
import { Tickets } from '../../../../src-main/hosts/electron/Tickets'

describe('Tickets', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'galley-tickets-'))
    mkdirSync(join(folder, 'harbour', 'june'), { recursive: true })
    writeFileSync(join(folder, 'harbour', '02.txt'), 'two')
    writeFileSync(join(folder, 'harbour', '01.TXT'), 'one')
    writeFileSync(join(folder, 'harbour', 'map.png'), 'no dump')
    writeFileSync(join(folder, 'harbour', 'june', '03.txt'), '三')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are given for the dumps of a folder, in its order, and hold no path', async () => {
    const issued = await new Tickets().issue([join(folder, 'harbour')])
    expect(issued.map(({ token: _token, ...rest }) => rest)).toEqual([
      { name: '01.TXT', folder: 'harbour', size: 3 },
      { name: '02.txt', folder: 'harbour', size: 3 },
      { name: '03.txt', folder: 'harbour/june', size: 3 },
    ])
    expect(JSON.stringify(issued)).not.toContain(tmpdir())
  })

  it('fetch the bytes behind them, as often as asked', async () => {
    const tickets = new Tickets()
    const [, , third] = await tickets.issue([join(folder, 'harbour')])
    const expected = success({ name: '03.txt', folder: 'harbour/june', bytes: Buffer.from('三') })
    expect(await tickets.fetch(third?.token ?? '')).toEqual(expected)
    expect(await tickets.fetch(third?.token ?? '')).toEqual(expected)
  })

  it('take a file given by itself whatever its extension', async () => {
    const [ticket] = await new Tickets().issue([join(folder, 'harbour', 'map.png')])
    expect(ticket).toMatchObject({ name: 'map.png', folder: '' })
  })

  it('are given for a path that cannot be read, so that fetching says so', async () => {
    const tickets = new Tickets()
    const [ticket] = await tickets.issue([join(folder, 'gone.txt')])
    expect(ticket).toMatchObject({ name: 'gone.txt', size: 0 })
    expect(await tickets.fetch(ticket?.token ?? '')).toEqual(failure('unreadable-file', { name: 'gone.txt' }))
  })

  it('give parts of what is behind them, and of nothing else, and never more than is asked for at once', async () => {
    const tickets = new Tickets()
    const path = join(folder, 'harbour', 'june', '03.txt')
    const [{ token } = { token: '' }] = await tickets.issue([path])
    expect(await tickets.fetchPart(token, 1, 9)).toEqual(success({ bytes: Buffer.from('三').subarray(1) }))
    const refused = failure('invalid-request')
    expect(await tickets.fetchPart(path, 0, 3)).toEqual(refused)
    expect(await tickets.fetchPart('__proto__', 0, 3)).toEqual(refused)
    expect(await tickets.fetchPart(token, 0, largestPart + 1)).toEqual(refused)
    expect(await tickets.fetchPart(token, 3, 1)).toEqual(refused)
  })

  it('cannot be guessed or made from a path', async () => {
    const tickets = new Tickets()
    const path = join(folder, 'harbour', '02.txt')
    const [first] = await tickets.issue([path])
    const [second] = await tickets.issue([path])
    expect(first?.token).toMatch(/^[\w-]{22}$/)
    expect(first?.token).not.toBe(second?.token)
    expect(await tickets.fetch(path)).toEqual(failure('invalid-request'))
    expect(await tickets.fetch('__proto__')).toEqual(failure('invalid-request'))
  })
})
