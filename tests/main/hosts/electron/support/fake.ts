import { EventEmitter } from 'node:events'

/**
 * A stand-in for a piece of Electron of which only `parts` exist. Touching anything else throws, so that a test
 * notices when the code starts to rely on more.
 */
export function fake<T>(parts: object): T {
  return new Proxy(parts, {
    get(target, name, receiver) {
      if (name in target || typeof name === 'symbol') return Reflect.get(target, name, receiver)
      throw new Error(`the fake has no ${name}`)
    },
  }) as T
}

/** The same for a piece that emits events; `emitter` is the side from which the test emits them. */
export function fakeEmitter<T>(parts: object = {}): { emitter: EventEmitter; value: T } {
  const emitter = Object.assign(new EventEmitter(), parts)
  return { emitter, value: fake<T>(emitter) }
}

/** An event that can be prevented, with whatever else Electron puts on it. */
export function preventable<T extends object>(parts?: T) {
  const event = {
    ...parts,
    prevented: false,
    preventDefault: () => {
      event.prevented = true
    },
  }
  return event
}
