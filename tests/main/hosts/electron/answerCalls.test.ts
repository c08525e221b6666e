import { describe, expect, it, vi } from 'vitest'
import type { DesktopEvent, Handlers } from '../../../../src-core/desktop/contract'
import { failure, success } from '../../../../src-core/desktop/outcome'
import { answerCalls, followListener } from '../../../../src-main/hosts/electron/answerCalls'
import { appAddress } from '../../../../src-main/hosts/electron/appAddress'
import { channels } from '../../../../src-main/hosts/electron/channels'
import { createDoor } from '../../../../src-main/hosts/electron/createDoor'
import { EventQueue } from '../../../../src-main/hosts/electron/EventQueue'
import { fake } from './support/fake'
import { type FakeFrame, fakeIpc } from './support/fakeIpc'

const bytes = new Uint8Array([0xe6, 0xb8, 0xaf])

function hosted(parts: Partial<Handlers> = {}) {
  const ipc = fakeIpc()
  const fetchFile = vi.fn<Handlers['fetchFile']>(async () =>
    success({ name: 'p1.txt', folder: 'harbour', bytes }),
  )
  answerCalls(ipc.main, fake<Handlers>({ fetchFile, ...parts }), appAddress)
  return { ipc, fetchFile, door: createDoor(ipc.renderer) }
}

describe('a call through the door', () => {
  it('reaches its handler and brings the answer back, bytes and all', async () => {
    const { door, fetchFile } = hosted()
    expect(await door.fetchFile({ token: 't' })).toEqual(
      success({ name: 'p1.txt', folder: 'harbour', bytes }),
    )
    expect(fetchFile).toHaveBeenCalledExactlyOnceWith({ token: 't' })
  })

  it('brings a failure back as a value', async () => {
    const { door } = hosted({ fetchFile: async () => failure('unreadable-file', { name: 'p1.txt' }) })
    expect(await door.fetchFile({ token: 't' })).toEqual(failure('unreadable-file', { name: 'p1.txt' }))
  })

  it.each<[string, FakeFrame | null]>([
    ['a frame within the page', { url: 'app://galley/', parent: {} }],
    ['another page', { url: 'https://example.org/', parent: null }],
    ['another host of the scheme', { url: 'app://galley.example/', parent: null }],
    ['a page made of data', { url: 'data:text/html,hello', parent: null }],
    ['a frame that is gone', null],
  ])('is refused when it comes from %s', async (_who, frame) => {
    const { ipc, door, fetchFile } = hosted()
    ipc.frame = frame
    expect(await door.fetchFile({ token: 't' })).toEqual(failure('not-allowed'))
    expect(fetchFile).not.toHaveBeenCalled()
  })

  it.each([
    ['a method that the contract does not have', 'constructor', {}],
    ['no method', undefined, {}],
    ['an input that is not the method’s', 'fetchFile', { token: 7 }],
    ['no input', 'fetchFile', undefined],
  ])('is refused with %s', async (_what, method, input) => {
    const { ipc, fetchFile } = hosted()
    expect(await ipc.renderer.invoke(channels.call, method, input)).toEqual(failure('invalid-request'))
    expect(fetchFile).not.toHaveBeenCalled()
  })

  it('never brings out what is not of the contract', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const leaking = async () => success({ name: 'p1.txt', path: '/home/ada/p1.txt' })
    const { door } = hosted(fake<Partial<Handlers>>({ fetchFile: leaking }))
    expect(await door.fetchFile({ token: 't' })).toEqual(failure('invalid-answer'))
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })

  it('fails as a lost connection when main does not answer at all', async () => {
    expect(await createDoor(fakeIpc().renderer).about({})).toEqual(failure('connection-lost'))
  })
})

describe('the door', () => {
  it('is frozen and has the contract’s calls and nothing else', () => {
    const { door } = hosted()
    expect(Object.isFrozen(door)).toBe(true)
    expect(Object.keys(door)).toEqual([
      'about',
      'openDump',
      'readPage',
      'chooseFiles',
      'fetchFile',
      'saveFile',
      'beginFile',
      'appendFile',
      'endFile',
      'fetchPart',
      'setMenu',
      'openJournal',
      'listUnits',
      'fetchUnits',
      'fetchBytes',
      'storeBytes',
      'appendRecords',
      'backupState',
      'chooseBackupFolder',
      'setBackups',
      'backUp',
      'listBackups',
      'compareBackup',
      'fetchBackupUnit',
      'fetchBackupBytes',
      'onEvent',
    ])
  })
})

describe('an event', () => {
  const event: DesktopEvent = { type: 'command', command: 'library.find' }

  function listened() {
    const ipc = fakeIpc()
    const queue = new EventQueue()
    followListener(ipc.main, queue, appAddress)
    return { ipc, queue, door: createDoor(ipc.renderer) }
  }

  it('waits until the renderer listens', () => {
    const { queue, door } = listened()
    queue.push(event)
    const heard = vi.fn()
    door.onEvent(heard)
    expect(heard).toHaveBeenCalledExactlyOnceWith(event)
  })

  it('reaches every listener until it stops listening, and then waits again', () => {
    const { queue, door } = listened()
    const [first, second, later] = [vi.fn(), vi.fn(), vi.fn()]
    const stopFirst = door.onEvent(first)
    const stopSecond = door.onEvent(second)
    queue.push(event)
    stopFirst()
    queue.push(event)
    stopSecond()
    queue.push(event)
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2])
    door.onEvent(later)
    expect(later).toHaveBeenCalledExactlyOnceWith(event)
  })

  it('is heard as often as a listener was added', () => {
    const { queue, door } = listened()
    const heard = vi.fn()
    const stop = door.onEvent(heard)
    door.onEvent(heard)
    stop()
    stop()
    queue.push(event)
    expect(heard).toHaveBeenCalledOnce()
  })

  it('waits while the page reloads', () => {
    const { queue, door } = listened()
    const heard = vi.fn()
    door.onEvent(heard)
    queue.close()
    queue.push(event)
    expect(heard).not.toHaveBeenCalled()
  })

  it('is not sent to a page that is not the app’s', () => {
    const { ipc, queue, door } = listened()
    ipc.frame = { url: 'https://example.org/', parent: null }
    const heard = vi.fn()
    door.onEvent(heard)
    queue.push(event)
    expect(heard).not.toHaveBeenCalled()
  })

  it('has to be of the contract', () => {
    const { queue } = listened()
    expect(() => queue.push(fake<DesktopEvent>({ type: 'open', path: '/home/ada' }))).toThrow()
  })
})
