import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openedPaths } from '../../../../src-main/hosts/electron/openedPaths'

const folder = resolve('/archive/harbour')

describe('openedPaths', () => {
  it('makes paths absolute from the folder where the command was given', () => {
    expect(openedPaths(['p1.txt', '../june/p 2.txt'], folder)).toEqual([
      resolve(folder, 'p1.txt'),
      resolve(folder, '../june/p 2.txt'),
    ])
  })

  it('takes the file addresses that Linux desktops give', () => {
    const path = resolve(folder, '第3版 100%.txt')
    expect(openedPaths([pathToFileURL(path).href], '/')).toEqual([path])
  })

  it('passes over switches, nothing, and file addresses that name no file', () => {
    expect(openedPaths(['--no-sandbox', '-psn_0_1', '', 'file://%'], folder)).toEqual([])
  })
})
