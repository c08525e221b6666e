import type { CatalogueCall, CatalogueCalls, CatalogueMessage, CatalogueRequest, Preparing } from './messages'

type Waiting = { resolve: (output: unknown) => void; reject: (reason: Error) => void }

/** The catalogue's worker, as the window asks it. */
class CatalogueClient {
  readonly #worker = new Worker(new URL('./catalogueWorker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<() => void>()
  readonly #preparingListeners = new Set<() => void>()
  #last = 0
  #preparing: Preparing | undefined
  #isRead = false

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<CatalogueMessage>) => {
      if ('changed' in data) this.#isRead = true
      if ('preparing' in data || 'changed' in data) {
        this.#preparing = 'preparing' in data ? data.preparing : undefined
        for (const listener of this.#preparingListeners) listener()
      }
      if ('preparing' in data) return
      if ('changed' in data) {
        for (const listener of this.#listeners) listener()
        return
      }
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if ('failed' in data) waiting?.reject(new Error('the catalogue did not answer'))
      else waiting?.resolve(data.output)
    }
  }

  ask<C extends CatalogueCall>(
    call: C,
    input: CatalogueCalls[C]['input'],
  ): Promise<CatalogueCalls[C]['output']> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      this.#worker.postMessage({ id, call, input } satisfies CatalogueRequest<C>)
    })
  }

  /** Whether the catalogue is there, so that questions are answered at once. */
  isRead = (): boolean => this.#isRead

  /** How far the catalogue is, while it is made anew. */
  preparing = (): Preparing | undefined => this.#preparing

  /** Returns what stops listening. */
  onPreparing = (listener: () => void): (() => void) => {
    this.#preparingListeners.add(listener)
    return () => this.#preparingListeners.delete(listener)
  }

  /** Returns what stops listening. */
  onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

let client: CatalogueClient | undefined

/** The one catalogue of the window. Its worker is loaded from the first call on, and reads the library when it is asked. */
export function catalogueClient(): CatalogueClient {
  client ??= new CatalogueClient()
  return client
}
