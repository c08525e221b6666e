import { ArchiveIndex } from '../../src-core/searching/index/ArchiveIndex'
import type { FileStore } from '../../src-core/searching/index/files'
import {
  forgetNotes,
  indexableArticles,
  lastTurn,
  libraryArticleIds,
  waitingIds,
  whenNoted,
} from '../database/searching/indexedRows'
import type { IndexStatus } from './messages'

/** Articles read from the database at a time. */
const chunk = 400
/** UTF-16 units that wait in memory before they are written while the whole library is read. */
const whileBuilding = 6_000_000
/** The same while an editor works. */
const whileWorking = 1_000_000
/** Milliseconds without a change after which what waits is written. */
const quiet = 60_000

/**
 * Keeps an index in step with the library: what is not in it is read at the start, what changes is put in as the
 * notes of the database tell.
 */
export class LibraryIndex {
  #turn = 0
  #busy: Promise<void> | undefined
  #again = false
  #unforgotten = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly index: ArchiveIndex,
    readonly tell: (status: IndexStatus) => void,
    readonly changed: () => void,
  ) {}

  static async open(
    files: FileStore,
    tell: (status: IndexStatus) => void,
    changed: () => void,
  ): Promise<LibraryIndex> {
    return new LibraryIndex(await ArchiveIndex.open(files), tell, changed)
  }

  /** Reads what is missing, then goes by the notes. */
  async start(): Promise<void> {
    const turn = await lastTurn()
    const ids = new Set(await libraryArticleIds())
    for (const id of [...this.index.ids()]) if (!ids.has(id)) this.index.remove(id)
    const missing = [...ids].filter((id) => !this.index.has(id))
    for (let at = 0; at < missing.length; at += chunk) {
      this.tell({ state: 'building', indexed: this.index.size, articles: ids.size })
      await this.#put(missing.slice(at, at + chunk))
      if (this.index.unwritten >= whileBuilding) await this.index.flush()
    }
    if (missing.length > chunk) await this.index.flush()
    // What the notes up to here say of articles that were read just now is in the index already.
    if (missing.length === ids.size) {
      this.#turn = turn
      if (missing.length > chunk) await forgetNotes(turn)
    }
    whenNoted(() => void this.#feed())
    await this.#feed()
    this.tell({ state: 'ready', articles: this.index.size })
  }

  /** Puts in what the notes tell up to now. */
  async catchUp(): Promise<void> {
    do await this.#feed()
    while (this.#again)
  }

  async #feed(): Promise<void> {
    this.#again = true
    await this.#alone(() => this.#takeNotes())
  }

  /** One at a time, so that nothing is put in while the index writes; where something is on, its end is the end. */
  #alone(work: () => Promise<void>): Promise<void> {
    this.#busy ??= work().finally(() => {
      this.#busy = undefined
    })
    return this.#busy
  }

  async #takeNotes(): Promise<void> {
    while (this.#again) {
      this.#again = false
      for (let waiting = await waitingIds(this.#turn); waiting; waiting = await waitingIds(this.#turn)) {
        for (let at = 0; at < waiting.ids.length; at += chunk) {
          await this.#put(waiting.ids.slice(at, at + chunk))
        }
        this.#turn = waiting.turn
        this.#unforgotten = true
        if (this.index.unwritten >= whileWorking) await this.#write()
        this.tell({ state: 'ready', articles: this.index.size })
        this.changed()
      }
    }
    clearTimeout(this.#timer)
    if (this.#unforgotten) this.#timer = setTimeout(() => void this.#writeQuietly(), quiet)
  }

  async #writeQuietly(): Promise<void> {
    await this.#alone(() => this.#write())
    if (this.#again) await this.#feed()
  }

  async #write(): Promise<void> {
    await this.index.flush()
    await forgetNotes(this.#turn)
    this.#unforgotten = false
  }

  async #put(ids: readonly string[]): Promise<void> {
    for (const { id, article } of await indexableArticles(ids)) {
      if (article) this.index.put(article)
      else this.index.remove(id)
    }
  }
}
