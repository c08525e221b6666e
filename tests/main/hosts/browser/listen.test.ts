import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keptPort } from '../../../../src-main/hosts/browser/keptPort'
import { listen } from '../../../../src-main/hosts/browser/listen'

const servers: Server[] = []
const folders: string[] = []

function server(): Server {
  const made = createServer()
  servers.push(made)
  return made
}

function stateFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'galley-state-'))
  folders.push(made)
  return made
}

afterEach(() => {
  for (const each of servers.splice(0)) each.close()
  for (const each of folders.splice(0)) rmSync(each, { recursive: true })
})

test('the port is drawn once and kept, on loopback only', async () => {
  const state = stateFolder()
  const first = server()
  const drawn = await listen(first, state)
  expect(drawn.ok && (await keptPort(state))).toBe(drawn.ok && drawn.port)
  expect((first.address() as AddressInfo).address).toBe('127.0.0.1')
  await new Promise((resolve) => first.close(resolve))
  expect(await listen(server(), state)).toEqual(drawn)
})

test('a kept port that is taken is not exchanged for another', async () => {
  const state = stateFolder()
  const drawn = await listen(server(), state)
  const taken = drawn.ok ? drawn.port : 0
  expect(await listen(server(), state)).toEqual({ ok: false, taken, kept: true })
  expect(await keptPort(state)).toBe(taken)
})

test('a port that was asked for is not kept', async () => {
  const state = stateFolder()
  const other = await listen(server(), stateFolder())
  const asked = other.ok ? other.port : 0
  expect(await listen(server(), state, asked)).toEqual({ ok: false, taken: asked, kept: false })
  expect(await keptPort(state)).toBeNull()
})

test.each([undefined, '', '{"port": "80"'])(
  'where the note of the port is lost or damaged (%s), the library that was written to last tells it',
  async (note) => {
    const state = stateFolder()
    const drawn = await listen(server(), stateFolder())
    const port = drawn.ok ? drawn.port : 0
    await new Promise((resolve) => servers.pop()?.close(resolve))
    for (const name of ['library-1234', `library-${port}`, 'library-old', 'library-1']) {
      mkdirSync(join(state, name))
      utimesSync(join(state, name), 1, name === 'library-1234' ? 1 : 2)
    }
    if (note !== undefined) writeFileSync(join(state, 'browser-host.json'), note)
    expect(await listen(server(), state)).toEqual({ ok: true, port })
    rmSync(join(state, `library-${port}`), { recursive: true })
    expect(await keptPort(state)).toBe(port)
  },
)

test('a damaged note of the port counts as none', async () => {
  const state = stateFolder()
  writeFileSync(join(state, 'browser-host.json'), '{"port": "80"')
  expect(await keptPort(state)).toBeNull()
  expect((await listen(server(), state)).ok).toBe(true)
  expect(statSync(join(state, 'browser-host.json')).size).toBeGreaterThan(0)
})
