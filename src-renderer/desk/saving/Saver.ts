export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed'

export interface SaverOptions {
  /** Saves what is there now. Resolves when it is in the database, rejects when it is not. */
  save: () => Promise<void>
  /** True while nothing may be saved because an input method composes. */
  isHeld: () => boolean
  /** Called when everything is in the database. */
  whenSaved?: () => void
  /** Milliseconds after the last change. */
  delay?: number
  /** Milliseconds until a failed save is tried again by itself. */
  retryDelay?: number
}

/**
 * Decides when a page is saved: half a second after the last change, at once when asked. One save runs at a time;
 * what changed meanwhile is saved after it. Nothing is `saved` before the database says so.
 */
export class Saver {
  readonly #options: Required<SaverOptions>
  readonly #listeners = new Set<() => void>()
  #state: SaveState = 'saved'
  #dirty = false
  #running: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: SaverOptions) {
    this.#options = { delay: 500, retryDelay: 5000, whenSaved: () => {}, ...options }
  }

  /** The document changed. */
  changed(): void {
    this.#dirty = true
    if (!this.#running) this.#set('unsaved')
    this.#schedule(this.#options.delay)
  }

  /** Saves now, even while an input method composes: the page is being left. Resolves when nothing is left to save or it failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#running) await this.#running.catch(() => undefined)
    if (this.#dirty) await this.#save()
  }

  get state(): SaveState {
    return this.#state
  }

  /** Returns what stops listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#options.isHeld()) this.#schedule(this.#options.delay)
      else void this.flush()
    }, delay)
  }

  async #save(): Promise<void> {
    this.#dirty = false
    this.#set('saving')
    this.#running = this.#options.save()
    try {
      await this.#running
      this.#running = null
      this.#set(this.#dirty ? 'unsaved' : 'saved')
      if (!this.#dirty) this.#options.whenSaved()
    } catch {
      this.#running = null
      this.#dirty = true
      this.#set('failed')
      this.#schedule(this.#options.retryDelay)
    }
  }

  #set(state: SaveState): void {
    if (this.#state === state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
