import type { FoundPlace, Query } from '../../src-core/searching/findPlaces'
import type { FindAnswer, FindTask } from './findWorker'

/** What a search ends with: places by text, or why there are none. */
export type FindResult =
  | { ok: true; found: { id: string; places: FoundPlace[] }[] }
  | { ok: false; why: 'pattern' | 'slow' }

/** Milliseconds after which an expression is given up: some take longer than the world lasts. */
const patience = 3000

/** Looks through texts in a worker, which is thrown away when an expression does not come to an end. */
export class Finder {
  #worker: Worker | null = null
  #last = 0

  find(query: Query, texts: FindTask['texts']): Promise<FindResult> {
    const id = ++this.#last
    this.#worker ??= new Worker(new URL('./findWorker.ts', import.meta.url), { type: 'module' })
    const worker = this.#worker
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.end()
        resolve({ ok: false, why: 'slow' })
      }, patience)
      const answer = ({ data }: MessageEvent<FindAnswer>) => {
        if (data.id !== id) return
        clearTimeout(timer)
        worker.removeEventListener('message', answer)
        resolve(data.found ? { ok: true, found: data.found } : { ok: false, why: 'pattern' })
      }
      worker.addEventListener('message', answer)
      worker.postMessage({ id, query, texts } satisfies FindTask)
    })
  }

  end(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
