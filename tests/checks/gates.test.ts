import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, gates, runGate } from '../../build/check.mjs'
import { root } from '../../build/ensureBuilt.mjs'

/** A fault per gate that no reviewer would let pass: where it is planted, and what it is. */
const faults: Record<string, { file: string; text: string; found: RegExp }> = {
  'format and lint': {
    file: 'src-core/model/faultOfStyle.ts',
    text: 'export const  loud = "double quotes";;',
    found: /faultOfStyle/,
  },
  types: {
    file: 'src-core/model/faultOfType.ts',
    text: "export const home = process.env['HOME']\n",
    found: /faultOfType.*process/s,
  },
  floors: {
    file: 'src-core/lines/faultOfFloor.ts',
    text: "export { readPage } from '../reading/readPage'\n",
    found: /stage-imports-model/,
  },
  'dead code': {
    file: 'src-core/model/faultOfUse.ts',
    text: 'export const unused = 1\n',
    found: /faultOfUse/,
  },
}

const plain = ['node_modules', 'out', 'dist', '.git', 'test-results']

describe('each static gate', () => {
  let copy: string

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'galley-gates-'))
    const skipped = new Set(plain.map((name) => join(root, name)))
    cpSync(root, copy, { recursive: true, filter: (path) => !skipped.has(path) })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  })

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it.each(gates.map((gate: Gate) => [gate.name, gate] as const))(
    '%s fails on a planted fault',
    (name, gate) => {
      const fault = faults[name]
      if (!fault) throw new Error(`no fault is planted for the gate "${name}"`)
      const planted = join(copy, fault.file)
      writeFileSync(planted, fault.text)
      const finding = runGate(gate, copy)
      rmSync(planted)
      expect(finding).toMatch(fault.found)
    },
    180_000,
  )

  it('floors fails where it looked at no module', () => {
    const floors = gates.find((gate: Gate) => gate.name === 'floors')
    expect(floors?.verdict?.('no dependency violations found (0 modules, 0 dependencies cruised)')).toMatch(
      /looked at 0 modules/,
    )
  })
})
