import type { IpcRenderer } from 'electron'
import type { DesktopApi, DesktopEvent, Input, Method, Output } from '../../../src-core/desktop/contract'
import type { Outcome } from '../../../src-core/desktop/outcome'
import { channels } from './channels'

const lost = { ok: false, error: { code: 'connection-lost' } } as const

/**
 * What the preload puts into the page: the contract's calls one by one, never a channel to choose. Main checks what
 * comes in and what goes out (src-main/desktop/call.ts, EventQueue), so nothing but types is imported here: a
 * sandboxed preload can load no package.
 */
export function createDoor(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'send'>): DesktopApi {
  const call = <M extends Method>(method: M, input: Input<M>): Promise<Outcome<Output<M>>> =>
    ipc.invoke(channels.call, method, input).catch(() => lost)

  const listeners = new Set<{ hear: (event: DesktopEvent) => void }>()
  // Electron's own event object would give the page a way to IPC: only the value goes on.
  ipc.on(channels.event, (_event, value: DesktopEvent) => {
    for (const { hear } of listeners) hear(value)
  })

  return Object.freeze({
    about: (input) => call('about', input),
    openDump: (input) => call('openDump', input),
    readPage: (input) => call('readPage', input),
    chooseFiles: (input) => call('chooseFiles', input),
    fetchFile: (input) => call('fetchFile', input),
    saveFile: (input) => call('saveFile', input),
    beginFile: (input) => call('beginFile', input),
    appendFile: (input) => call('appendFile', input),
    endFile: (input) => call('endFile', input),
    fetchPart: (input) => call('fetchPart', input),
    setMenu: (input) => call('setMenu', input),
    openJournal: (input) => call('openJournal', input),
    listUnits: (input) => call('listUnits', input),
    fetchUnits: (input) => call('fetchUnits', input),
    fetchBytes: (input) => call('fetchBytes', input),
    storeBytes: (input) => call('storeBytes', input),
    appendRecords: (input) => call('appendRecords', input),
    backupState: (input) => call('backupState', input),
    chooseBackupFolder: (input) => call('chooseBackupFolder', input),
    setBackups: (input) => call('setBackups', input),
    backUp: (input) => call('backUp', input),
    listBackups: (input) => call('listBackups', input),
    compareBackup: (input) => call('compareBackup', input),
    fetchBackupUnit: (input) => call('fetchBackupUnit', input),
    fetchBackupBytes: (input) => call('fetchBackupBytes', input),
    onEvent(hear) {
      const listener = { hear }
      listeners.add(listener)
      if (listeners.size === 1) ipc.send(channels.listening, true)
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) ipc.send(channels.listening, false)
      }
    },
  } satisfies DesktopApi)
}
