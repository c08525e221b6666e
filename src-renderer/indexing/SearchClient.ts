import type { IndexStatus, SearchAnswer, SearchTask } from './messages'

/** A task without its number: each kind apart, so that its own fields stay. */
type Unnumbered<Task> = Task extends SearchTask ? Omit<Task, 'id'> : never

/** Milliseconds without a sign of life after which an expression is given up: some take longer than the world lasts. */
const patience = 10_000
/** The same while reprints are looked for, which sorts millions of numbers at once. */
const longPatience = 120_000

/** The window's end of the index: one worker, started once, which goes on indexing while other views are open. */
class SearchClient {
  #worker: Worker | undefined
  #last = 0
  #status: IndexStatus = { state: 'opening' }
  readonly #watchers = new Set<() => void>()
  readonly #changeWatchers = new Set<() => void>()
  readonly #waiting = new Map<number, (answer: SearchAnswer | 'slow') => void>()
  #lookingForReprints = 0
  #watchdog: ReturnType<typeof setTimeout> | undefined

  status = () => this.#status

  /** Calls back when the status changes; answers with what stops that. Starts the worker. */
  subscribe = (watcher: () => void) => {
    this.start()
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** Calls back when an edit has reached the index. */
  onChange(watcher: () => void): () => void {
    this.#changeWatchers.add(watcher)
    return () => this.#changeWatchers.delete(watcher)
  }

  start(): void {
    if (this.#worker) return
    this.#worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => this.#receive(data)
  }

  /** Sends a task; every answer to it is handed to `take`. Answers with what stops listening. */
  ask(task: Unnumbered<SearchTask>, take: (answer: SearchAnswer | 'slow') => void): () => void {
    this.start()
    const id = ++this.#last
    this.#waiting.set(id, take)
    if (task.kind === 'reprints') this.#lookingForReprints = id
    this.#worker?.postMessage({ ...task, id })
    this.#watch()
    return () => {
      this.#waiting.delete(id)
      if (this.#waiting.size === 0) clearTimeout(this.#watchdog)
    }
  }

  #receive(answer: SearchAnswer): void {
    if (this.#waiting.size > 0) this.#watch()
    if (answer.kind === 'status') {
      this.#status = answer.status
      for (const watcher of this.#watchers) watcher()
      return
    }
    if (answer.kind === 'changed') {
      for (const watcher of this.#changeWatchers) watcher()
      return
    }
    if (answer.kind === 'alive') return
    const take = this.#waiting.get(answer.id)
    const goesOn = (answer.kind === 'progress' || answer.kind === 'reprints') && !answer.ended
    if (!goesOn) this.#waiting.delete(answer.id)
    if (!goesOn && answer.id === this.#lookingForReprints) this.#lookingForReprints = 0
    if (this.#waiting.size === 0) clearTimeout(this.#watchdog)
    take?.(answer)
  }

  #watch(): void {
    clearTimeout(this.#watchdog)
    this.#watchdog = setTimeout(
      () => {
        // While the library is read for the first time, writing may take longer than that.
        if (this.#status.state !== 'ready') return this.#watch()
        this.#worker?.terminate()
        this.#worker = undefined
        const waiting = [...this.#waiting.values()]
        this.#waiting.clear()
        this.#lookingForReprints = 0
        for (const take of waiting) take('slow')
        this.start()
      },
      this.#lookingForReprints ? longPatience : patience,
    )
  }
}

export const searchClient = new SearchClient()
