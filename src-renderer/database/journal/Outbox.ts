import type { Failure } from '../../../src-core/desktop/outcome'
import type { OutgoingWrite } from './writtenRows'

/**
 * Where the work is.
 *
 * - `off`: there is no journal (before the start, and in tests of the database)
 * - `kept`: everything is on the disk
 * - `writing`: something is on its way there
 * - `held`: the disk cannot take it now; it is in the database, and is tried again
 * - `reading`: another window writes, and this one may only read
 */
export interface KeepingState {
  kind: 'off' | 'kept' | 'writing' | 'held' | 'reading'
  failure?: Failure
}

export interface OutboxOptions {
  /** Takes writes to the journal, in order; resolves when they are on the disk, with a failure where they are not. */
  send: (writes: readonly OutgoingWrite[]) => Promise<Failure | undefined>
  /** Milliseconds until what failed is tried again. */
  retryDelay?: number
}

/** Writes that are taken to the journal at a time, at most. */
const atATime = 100

/** Milliseconds after which a disk counts as one that does not answer. */
const slowest = 5000

/** What the database has and the journal has not, in the order in which it was written. One sending runs at a time. */
class Outbox {
  #options: OutboxOptions | null = null
  #waiting: OutgoingWrite[] = []
  #state: KeepingState = { kind: 'off' }
  #running = false
  #paused = false
  #readOnly = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  get state(): KeepingState {
    return this.#state
  }

  /** Whether another window writes, and this one may not. */
  get isReadOnly(): boolean {
    return this.#readOnly
  }

  /** Begins to send. */
  start(options: OutboxOptions): void {
    this.#options = options
    this.#readOnly = false
    this.#settle()
    void this.#run()
  }

  add(write: OutgoingWrite): void {
    // Before the start, the comparison with the journal finds what was written.
    if (!this.#options) return
    this.#waiting.push(write)
    void this.#run()
  }

  /** Does not send what is waiting of these versions: the comparison with the journal has settled it. */
  forget(versions: ReadonlySet<string>): void {
    this.#waiting = this.#waiting.filter(({ version }) => !versions.has(version))
  }

  /** Sends nothing until `resume`. */
  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    void this.#run()
  }

  /** Sends nothing and lets nothing be written, because another window does. */
  stop(failure: Failure): void {
    this.#readOnly = true
    clearTimeout(this.#timer)
    this.#set({ kind: 'reading', failure })
  }

  /** The journal could not be reached at the start. */
  hold(failure: Failure): void {
    this.#set({ kind: 'held', failure })
  }

  /** Tries again at once. */
  retry(): void {
    clearTimeout(this.#timer)
    void this.#run()
  }

  /**
   * Resolves when all that was written up to now is on the disk, whatever was written since, or when the disk did not
   * take it.
   */
  settled(): Promise<KeepingState> {
    const last = this.#waiting.at(-1)
    if (this.#state.kind !== 'writing' || !last) return Promise.resolve(this.#state)
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        const goesOn = this.#state.kind === 'writing'
        if (goesOn && this.#waiting.includes(last)) return
        stop()
        resolve(goesOn ? { kind: 'kept' } : this.#state)
      })
    })
  }

  /** Returns what stops listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #run(): Promise<void> {
    const options = this.#options
    if (!options || this.#running || this.#paused || this.#readOnly || this.#waiting.length === 0) {
      return
    }
    this.#running = true
    clearTimeout(this.#timer)
    if (this.#state.kind !== 'held') this.#set({ kind: 'writing' })
    let failure: Failure | undefined
    while (!this.#paused && !this.#readOnly && this.#waiting.length > 0) {
      const some = this.#waiting.slice(0, atATime)
      failure = await this.#sendWatched(options, some)
      if (failure) break
      // By what they are: some of those before them may have been forgotten meanwhile.
      const sent = new Set(some)
      this.#waiting = this.#waiting.filter((write) => !sent.has(write))
      this.#tell()
    }
    this.#running = false
    if (this.#readOnly) return
    if (failure) {
      this.#set({ kind: 'held', failure })
      this.#timer = setTimeout(() => void this.#run(), options.retryDelay ?? 3000)
    } else this.#settle()
  }

  /** A disk that does not answer (a network drive that went) is told of before it fails. */
  async #sendWatched(options: OutboxOptions, some: readonly OutgoingWrite[]): Promise<Failure | undefined> {
    const slow = setTimeout(() => this.#set({ kind: 'held', failure: { code: 'disk-slow' } }), slowest)
    const failure = await options.send(some)
    clearTimeout(slow)
    return failure
  }

  #settle() {
    if (this.#waiting.length === 0) this.#set({ kind: 'kept' })
  }

  #set(state: KeepingState) {
    this.#state = state
    this.#tell()
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }
}

/** The window's own. */
export const outbox = new Outbox()
