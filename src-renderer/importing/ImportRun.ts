import type { Failure } from '../../src-core/desktop/outcome'
import { pictureType } from '../../src-core/desktop/pictureTypes'
import type { PathValues } from '../../src-core/metadata/pathPattern'
import { beginImport, endImport, undoImport } from '../database/imports'
import { pairPicture } from '../database/pictures'
import { importOne, type Turn } from './importOne'
import type { ImportSource } from './importSource'
import { pageFiles } from './pageFiles'
import { nameFrom, repeatedNames } from './pageNames'

/** Folder and name of a file, with `/`. */
export function pathOf({ folder, name }: Pick<ImportSource, 'folder' | 'name'>): string {
  return folder ? `${folder}/${name}` : name
}

/** How far an import is. Files are counted; `pages` are the new ones. */
export interface ImportProgress {
  state: 'idle' | 'running' | 'cancelled' | 'done' | 'undoing'
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
  /** Files that were still waiting when it was cancelled; `resume` goes on with them. */
  left: number
  /** What `undo` takes back; empty where nothing came in, or nothing can be taken back any more. */
  importId: string
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
  left: 0,
  importId: '',
}

interface Waiting {
  source: ImportSource
  given: PathValues | undefined
  /** What its pages are called in place of its file's name. */
  dumpName: string | undefined
}

/** Failures that every file after this one would meet as well. */
const general: readonly Failure['code'][] = ['connection-lost', 'not-allowed', 'disk-full', 'database-failed']

/** Files at work at the same time: while one is stored, others are decoded, read, and on their way to the disk. */
const inFlight = 4

/**
 * Pulls files in, one request a page, so that to cancel is to stop asking. What is added while it runs waits for its
 * turn. Pages that are stored stay when it is cancelled.
 */
export class ImportRun {
  #progress = idle
  #waiting: Waiting[] = []
  #left: Waiting[] = []
  #pictures: ImportSource[] = []
  #listeners = new Set<() => void>()
  #stop = new AbortController()
  /** Resolves when the file that was taken last is stored. */
  #last: Promise<unknown> = Promise.resolve()
  #undoing: Promise<unknown> = Promise.resolve()

  progress = (): ImportProgress => this.#progress

  /** Returns what stops listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  cancel = (): void => {
    this.#stop.abort()
    this.#left = this.#waiting
    this.#waiting = []
    this.#set({ ...this.#progress, left: this.#left.length })
  }

  /** Forgets the last import's summary; the import can be taken back as before. */
  dismiss = (): void => {
    const { state, importId } = this.#progress
    if (state === 'cancelled' || state === 'done') this.#set({ ...idle, importId })
  }

  /** Goes on where it was cancelled, as the same import. */
  resume = async (): Promise<void> => {
    const left = this.#left
    this.#left = []
    const failed = this.#progress.failed.filter(({ failure }) => !general.includes(failure.code))
    const before = { ...this.#progress, failed, left: 0, files: this.#progress.files - left.length }
    if (this.#progress.state === 'cancelled') await this.#run(left, before, 0)
  }

  /** Takes back what came in: it goes to the recently deleted. */
  undo = async (): Promise<void> => {
    const before = this.#progress
    const { state, importId } = before
    if (state === 'running' || state === 'undoing' || !importId) return
    this.#set({ ...before, state: 'undoing' })
    this.#undoing = undoImport(importId)
    try {
      await this.#undoing
    } catch (error) {
      this.#set(before)
      throw error
    }
    this.#left = []
    this.#set(idle)
  }

  /**
   * Resolves when everything that waits is imported, or the import was cancelled.
   *
   * @param given what the path of a file (folder and name) says of its pages
   */
  add = async (
    sources: readonly ImportSource[],
    given: (path: string) => PathValues | undefined = () => undefined,
  ): Promise<void> => {
    if (this.#progress.state === 'undoing') await this.#undoing.catch(() => undefined)
    const { pages, pictures, skipped } = pageFiles(sources)
    this.#pictures.push(...pictures)
    const repeated = repeatedNames(pages)
    const waiting = pages.map((source): Waiting => {
      const values = given(pathOf(source))
      const dumpName = repeated.has(source.name) ? nameFrom(values) : undefined
      return { source, given: values, dumpName }
    })
    await this.#run(waiting, this.#progress.state === 'running' ? this.#progress : idle, skipped)
  }

  async #run(waiting: readonly Waiting[], before: ImportProgress, skipped: number) {
    const running = this.#progress.state === 'running'
    this.#waiting.push(...waiting)
    this.#set({
      ...before,
      state: 'running',
      files: before.files + waiting.length,
      skipped: before.skipped + skipped,
    })
    if (running) return
    this.#stop = new AbortController()
    const started = performance.now() - before.elapsed
    const [first] = waiting
    const importId = before.importId || (await beginImport(first ? pathOf(first.source) : '').catch(() => ''))
    this.#set({ ...this.#progress, importId })
    await Promise.all(Array.from({ length: inFlight }, () => this.#work(started)))
    await this.#pairPictures()
    const { pages } = this.#progress
    await endImport(importId, pages).catch(() => undefined)
    this.#set({
      ...this.#progress,
      state: this.#stop.signal.aborted ? 'cancelled' : 'done',
      importId: pages > 0 ? importId : '',
    })
  }

  async #work(started: number) {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const complete = await this.#importNext(next)
      if (!complete) this.#left.push(next)
      const { done, left } = this.#progress
      const elapsed = performance.now() - started
      this.#set(
        complete
          ? { ...this.#progress, done: done + 1, elapsed }
          : { ...this.#progress, left: left + 1, elapsed },
      )
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

  /** False where it was cancelled within the file, or could not be stored for a reason that is not the file's. */
  async #importNext({ source, given, dumpName }: Waiting): Promise<boolean> {
    const { name, folder } = source
    const { importId } = this.#progress
    const turn = this.#turn()
    const outcome = await importOne(source, this.#stop.signal, { given, importId, dumpName }, turn).finally(
      async () => {
        // What fails is told in the order of the files, too.
        await turn.come
        turn.pass()
      },
    )
    if (!outcome.ok) {
      const isGeneral = general.includes(outcome.error.code)
      if (isGeneral) this.cancel()
      const { failed } = this.#progress
      // The files beside it meet the same: it is told once.
      const isTold = isGeneral && failed.some(({ failure }) => failure.code === outcome.error.code)
      if (!isTold)
        this.#set({ ...this.#progress, failed: [...failed, { name, folder, failure: outcome.error }] })
      // What was not the file's fault is tried again when the import goes on.
      return !isGeneral
    }
    const progress = this.#progress
    const { pages, added, restored, complete } = outcome.value
    const isKnown = added === 0 && restored === 0 && pages.length > 0
    this.#set({
      ...progress,
      pages: progress.pages + added,
      restored: progress.restored + restored,
      known: isKnown ? [...progress.known, name] : progress.known,
      first: progress.first ?? pages[0],
    })
    return complete
  }

  /** Files are read together and stored one after another, so that lists and numbers follow their order. */
  #turn(): Turn {
    let pass = () => {}
    const come = this.#last
    this.#last = new Promise<void>((resolve) => {
      pass = resolve
    })
    return { come, pass }
  }

  #set(progress: ImportProgress) {
    this.#progress = progress
    for (const listener of this.#listeners) listener()
  }
}
