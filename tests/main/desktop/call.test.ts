import { afterEach, expect, test, vi } from 'vitest'
import type { Handlers } from '../../../src-core/desktop/contract'
import { failure, success } from '../../../src-core/desktop/outcome'
import { call } from '../../../src-main/desktop/call'
import { createHandlers } from '../../../src-main/desktop/handlers'
import { noBackups, noJournal } from '../support/noJournal'

const told = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => told.mockClear())

function handlers(changed: Partial<Handlers> = {}): Handlers {
  const pool = { run: async () => failure('engine-failed') }
  const surroundings = {
    host: 'browser',
    version: '1',
    locale: () => 'en',
    pool,
    journal: noJournal,
    backups: noBackups,
  } as const
  return { ...createHandlers(surroundings), ...changed }
}

test('a call with the right input gets its handler’s answer', async () => {
  const outcome = await call(handlers(), 'about', {})
  expect(outcome).toMatchObject({ ok: true, value: { version: '1', locale: 'en' } })
})

test.each([
  ['a method that does not exist', 'burn', {}],
  ['a method of every object', 'toString', {}],
  ['a method that is no name', 7, {}],
  ['no input', 'about', undefined],
  ['input of another shape', 'chooseFiles', { kind: 'disk' }],
  ['bytes that are none', 'openDump', { name: 'a', folder: '', bytes: [1, 2] }],
])('%s is an invalid request', async (_name, method, input) => {
  expect(await call(handlers(), method, input)).toEqual(failure('invalid-request'))
})

test('what the contract does not name is dropped from the input', async () => {
  const setMenu = vi.fn(async () => success({}))
  await call(handlers({ setMenu }), 'setMenu', { menus: [], path: '/etc/passwd' })
  expect(setMenu).toHaveBeenCalledWith({ menus: [] })
})

test('an expected failure goes through as it is', async () => {
  const saveFile = async () => failure('disk-full', { name: 'a.md' })
  const outcome = await call(handlers({ saveFile }), 'saveFile', { name: 'a.md', bytes: new Uint8Array() })
  expect(outcome).toEqual({ ok: false, error: { code: 'disk-full', values: { name: 'a.md' } } })
})

test('a handler that throws or breaks the contract is a failure, and the log says so', async () => {
  const throwing = handlers({ about: () => Promise.reject(new Error('bug')) })
  // A handler of a wrong type cannot be written without a cast.
  const lying = handlers({ about: (async () => success({ version: 1 })) as unknown as Handlers['about'] })
  expect(await call(throwing, 'about', {})).toEqual(failure('invalid-answer'))
  expect(await call(lying, 'about', {})).toEqual(failure('invalid-answer'))
  expect(told).toHaveBeenCalledTimes(2)
})

test('the log holds no text of the editor’s and no path', async () => {
  const error = Object.assign(new Error("ENOENT: open '/home/ada/灯塔.txt'"), { code: 'ENOENT' })
  const failing = handlers({ about: () => Promise.reject(error) })
  const listed = {
    backups: [{ name: '/home/ada/灯塔', size: '灯塔', saved: 7, rows: { 灯塔: '灯塔' } }],
    灯塔: 1,
  }
  const lying = handlers({
    listBackups: (async () => success(listed)) as unknown as Handlers['listBackups'],
  })
  await call(failing, 'about', {})
  await call(lying, 'listBackups', {})
  const logged = told.mock.calls.flat().join('\n')
  expect(logged).toMatch(/^about failed: Error \(ENOENT\)\n\s+at /)
  expect(logged).toMatch(/listBackups answered outside its contract: .*backups/)
  expect(logged).not.toMatch(/灯塔|ada/)
  expect(told.mock.calls.flat().every((each) => typeof each === 'string')).toBe(true)
})
