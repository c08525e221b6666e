import type { Failure } from '../../src-core/desktop/outcome'
import { pictureType } from '../../src-core/desktop/pictureTypes'
import { pairPicture } from '../database/pictures'
import { importOne } from './importOne'
import type { ImportSource } from './importSource'
import { pageFiles } from './pageFiles'

/** How far an import is. Files are counted; `pages` are the new ones. */
export interface ImportProgress {
  state: 'idle' | 'running' | 'cancelled' | 'done'
  files: number
  done: number
  pages: number
  /** Names of files that were in the library already. */
  known: readonly string[]
  /** Pages that were in the bin and are back. */
  restored: number
  /** Files of other kinds, in folders. */
  skipped: number
  failed: readonly { name: string; folder: string; failure: Failure }[]
  /** The page to open first. */
  first: string | undefined
  /** Milliseconds at work. */
  elapsed: number
}

const idle: ImportProgress = {
  state: 'idle',
  files: 0,
  done: 0,
  pages: 0,
  known: [],
  restored: 0,
  skipped: 0,
  failed: [],
  first: undefined,
  elapsed: 0,
}

/** Failures that every file after this one would meet as well. */
const general: readonly Failure['code'][] = ['connection-lost', 'not-allowed', 'disk-full', 'database-failed']

/** Files that are read at the same time: one is decoded while the other is stored. */
const inFlight = 2

/**
 * Pulls files in, one request a page, so that to cancel is to stop asking. What is added while it runs waits for its
 * turn. Pages that are stored stay when it is cancelled.
 */
export class ImportRun {
  #progress = idle
  #waiting: ImportSource[] = []
  #pictures: ImportSource[] = []
  #listeners = new Set<() => void>()
  #stop = new AbortController()

  progress = (): ImportProgress => this.#progress

  /** Returns what stops listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  cancel = (): void => {
    this.#stop.abort()
    this.#waiting = []
  }

  /** Forgets the last import's summary. */
  dismiss = (): void => {
    if (this.#progress.state !== 'running') this.#set(idle)
  }

  /** Resolves when everything that waits is imported, or the import was cancelled. */
  add = async (sources: readonly ImportSource[]): Promise<void> => {
    const { pages, pictures, skipped } = pageFiles(sources)
    this.#pictures.push(...pictures)
    const running = this.#progress.state === 'running'
    const before = running ? this.#progress : idle
    this.#waiting.push(...pages)
    this.#set({
      ...before,
      state: 'running',
      files: before.files + pages.length,
      skipped: before.skipped + skipped,
    })
    if (running) return
    this.#stop = new AbortController()
    const started = performance.now()
    await Promise.all(Array.from({ length: inFlight }, () => this.#work(started)))
    await this.#pairPictures()
    this.#set({ ...this.#progress, state: this.#stop.signal.aborted ? 'cancelled' : 'done' })
  }

  async #work(started: number) {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await this.#importNext(next)
      this.#set({ ...this.#progress, done: this.#progress.done + 1, elapsed: performance.now() - started })
    }
  }

  /** After the pages, which they need. One that belongs to no page is skipped. */
  async #pairPictures() {
    for (let next = this.#pictures.shift(); next; next = this.#pictures.shift()) {
      const bytes = this.#stop.signal.aborted ? undefined : await next.read()
      const type = pictureType(next.name)
      const { name, folder } = next
      const paired =
        bytes?.ok && type && (await pairPicture({ name, folder, type }, bytes.value).catch(() => false))
      if (!paired) this.#set({ ...this.#progress, skipped: this.#progress.skipped + 1 })
    }
  }

  async #importNext(source: ImportSource) {
    const { name, folder } = source
    const outcome = await importOne(source, this.#stop.signal)
    const progress = this.#progress
    if (!outcome.ok) {
      if (general.includes(outcome.error.code)) this.cancel()
      this.#set({ ...progress, failed: [...progress.failed, { name, folder, failure: outcome.error }] })
      return
    }
    const { pages, added, restored } = outcome.value
    const isKnown = added === 0 && restored === 0 && pages.length > 0
    this.#set({
      ...progress,
      pages: progress.pages + added,
      restored: progress.restored + restored,
      known: isKnown ? [...progress.known, name] : progress.known,
      first: progress.first ?? pages[0],
    })
  }

  #set(progress: ImportProgress) {
    this.#progress = progress
    for (const listener of this.#listeners) listener()
  }
}
