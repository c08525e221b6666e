import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import type { Handlers } from '../../../src-core/desktop/contract'
import { failure } from '../../../src-core/desktop/outcome'
import { call } from '../../desktop/call'
import { isOwnAddress } from './appAddress'
import { channels } from './channels'
import type { EventQueue } from './EventQueue'

type Sender = Pick<IpcMainEvent | IpcMainInvokeEvent, 'senderFrame'>

/** Answers the renderer's calls. Only the app's own page, in the main frame, is heard. */
export function answerCalls(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, home: string): void {
  ipcMain.handle(channels.call, (event, method: unknown, input: unknown) =>
    isFromApp(event, home) ? call(handlers, method, input) : failure('not-allowed'),
  )
}

/** Opens the queue of events when the renderer begins to listen, and closes it when it stops. */
export function followListener(ipcMain: Pick<IpcMain, 'on'>, queue: EventQueue, home: string): void {
  ipcMain.on(channels.listening, (event, listening: unknown) => {
    if (!isFromApp(event, home)) return
    if (listening === true) queue.open((each) => event.sender.send(channels.event, each))
    else queue.close()
  })
}

/** A frame that is gone by now has no say. */
function isFromApp({ senderFrame }: Sender, home: string): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url, home)
}
