import { EventEmitter } from 'node:events'
import type { IpcMain, IpcRenderer } from 'electron'
import { fake } from './fake'

type Handler = (event: object, ...values: unknown[]) => unknown

/** The frame from which a message seems to come. */
export interface FakeFrame {
  url: string
  parent: object | null
}

const ownFrame: FakeFrame = { url: 'app://galley/#/', parent: null }

/**
 * Both ends of Electron's IPC, joined: values are cloned on the way, as they are between processes. `frame` is
 * whom main believes to hear; set it to send from elsewhere.
 */
export function fakeIpc() {
  const handlers = new Map<string, Handler>()
  const toMain = new EventEmitter()
  const toRenderer = new EventEmitter()
  const sender = {
    send: (channel: string, value: unknown) => toRenderer.emit(channel, {}, structuredClone(value)),
  }
  const ends = {
    frame: ownFrame as FakeFrame | null,
    main: fake<IpcMain>({
      handle: (channel: string, handler: Handler) => handlers.set(channel, handler),
      on: (channel: string, listener: Handler) => toMain.on(channel, listener),
    }),
    renderer: fake<IpcRenderer>({
      invoke: async (channel: string, ...values: unknown[]) => {
        const handler = handlers.get(channel)
        if (!handler) throw new Error(`No handler registered for '${channel}'`)
        return structuredClone(await handler(event(), ...structuredClone(values)))
      },
      send: (channel: string, ...values: unknown[]) => {
        toMain.emit(channel, event(), ...structuredClone(values))
      },
      on: (channel: string, listener: Handler) => toRenderer.on(channel, listener),
    }),
  }
  function event() {
    return { sender, senderFrame: ends.frame }
  }
  return ends
}
