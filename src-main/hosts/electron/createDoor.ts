import type { IpcRenderer } from 'electron'
import type { DesktopApi, DesktopEvent } from '../../../src-core/desktop/contract'
import { type Call, desktopCalls } from '../../../src-core/desktop/desktopCalls'
import { channels } from './channels'

const lost = { ok: false, error: { code: 'connection-lost' } } as const

/**
 * What the preload puts into the page: the contract's calls one by one, never a channel to choose. Main checks what
 * comes in and what goes out (src-main/desktop/call.ts, EventQueue), as a sandboxed preload can load no
 * package that would.
 */
export function createDoor(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'send'>): DesktopApi {
  const call: Call = (method, input) => ipc.invoke(channels.call, method, input).catch(() => lost)

  const listeners = new Set<{ hear: (event: DesktopEvent) => void }>()
  // Electron's own event object would give the page a way to IPC: only the value goes on.
  ipc.on(channels.event, (_event, value: DesktopEvent) => {
    for (const { hear } of listeners) hear(value)
  })

  return Object.freeze({
    ...desktopCalls(call),
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
