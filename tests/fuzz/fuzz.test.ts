import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { targets } from './targets'
import { watchTarget } from './watchTarget'

/** A machine with little to spare builds the app in this time. */
const patience = 180_000

describe('what watches over hostile input', () => {
  const troubled = join(import.meta.dirname, 'support/troubled.mjs')
  const limits = { patience: 1000, firstPatience: 30_000 }

  it.each([
    ['hangs', 'hung for 1 s'],
    ['dies', 'ended with 3'],
    ['floods', 'held 1048576 MB'],
    ['fails', 'a property does not hold'],
  ])('notices a target that %s', async (trouble, fault) => {
    expect(await watchTarget(troubled, [trouble], limits)).toEqual({ cases: 1, fault })
  })

  it('finds no fault with a target that ends', async () => {
    expect(await watchTarget(troubled, ['ends'], limits)).toEqual({ cases: 1 })
  })
})

describe('hostile input', () => {
  it.each(Object.keys(targets))(
    'gets nowhere: %s',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'galley-fuzz-'))
      const file = join(folder, 'case')
      const target = await targets[name]?.((input) => writeFileSync(file, input))
      if (!target) throw new Error(name)
      try {
        await fc.assert(target.property, { seed: 20_260_318, numRuns: 60 })
        expect(existsSync(file)).toBe(true)
      } finally {
        await target.close?.()
        rmSync(folder, { recursive: true })
      }
    },
    patience,
  )
})
