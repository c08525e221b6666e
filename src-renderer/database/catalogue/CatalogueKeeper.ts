import { liveQuery } from 'dexie'
import { Catalogue } from '../../../src-core/catalogue/Catalogue'
import { packShelf, pageIdsOf, type Shelf, unpackShelf } from '../../../src-core/catalogue/shelf'
import { type Article, database } from '../database'
import { articleEntry, pageEntry } from './toEntries'

/** Pages a shelf. */
const shelfSize = 256
/** Milliseconds without a change after which shelves are put in order. */
const rest = 20_000
/** Fewer touched pages than this are read at the next start in less time than a shelf is written. */
const few = 64
/** So many touched pages are put onto the shelves without waiting for rest: each change reads their list. */
const most = 512
/** Touched pages to a shelf that has to be written, from which on it is worth to write it while more are changed. */
const dense = 32
/** Shelves that are read from the database at a time, some three megabytes. */
const shelvesAtATime = 8
/** Pages that are read from the database at a time. */
const chunk = 512
/** Of so many pages at the start the library is told how far they are, and each part goes onto the shelves by itself. */
const many = 2000
const lockName = 'galley-shelves'

/**
 * Keeps a catalogue of the library in memory: from the shelves at the start, then whatever is touched. Touched pages go
 * onto the shelves when nothing was changed for a while, so that the next start has few of them to read.
 */
export class CatalogueKeeper {
  readonly catalogue = new Catalogue()
  readonly #shelves = new Map<number, string[]>()
  readonly #shelfOf = new Map<string, number>()
  readonly #seen = new Map<string, string>()
  #complete = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param changed called after each change, and once when the catalogue is complete
   * @param preparing pages read so far, where a whole library has to be read anew
   */
  constructor(
    private readonly changed: () => void,
    private readonly preparing: (done: number, of: number) => void = () => {},
  ) {}

  async start(): Promise<void> {
    const waiting = await this.#load()
    for (let done = 0; done < waiting; done += chunk) {
      this.preparing(done, waiting)
      await this.#alone(() => this.shelve(chunk))
    }
    this.#complete = true
    this.changed()
    let running = Promise.resolve()
    liveQuery(() => database.touched.toArray()).subscribe((rows) => {
      const fresh = rows.filter(({ pageId, stamp }) => this.#seen.get(pageId) !== stamp)
      if (rows.length >= few) this.#shelveLater(this.#isDue(rows.map(({ pageId }) => pageId)) ? 0 : rest)
      if (fresh.length === 0) return
      for (const { pageId, stamp } of fresh) this.#seen.set(pageId, stamp)
      running = running
        .then(() => this.#read(fresh.map(({ pageId }) => pageId)))
        .then(this.changed)
        // What could not be read is read with the next change.
        .catch(() => {
          for (const { pageId } of fresh) this.#seen.delete(pageId)
        })
    })
  }

  /**
   * Within one transaction: no page may go from the touched ones to a shelf in between.
   *
   * @returns touched pages that are still to be read, where they are many
   */
  async #load(): Promise<number> {
    return database.transaction(
      'r',
      [database.shelves, database.touched, database.pages, database.articles],
      async () => {
        await this.#unpackAll()
        const touched = await database.touched.toArray()
        if (touched.length > many) return touched.length
        for (const { pageId, stamp } of touched) this.#seen.set(pageId, stamp)
        await this.#read(touched.map(({ pageId }) => pageId))
        return 0
      },
    )
  }

  /** Some shelves are unpacked while the database reads the next ones. */
  async #unpackAll() {
    const ids = await database.shelves.toCollection().primaryKeys()
    const parts: Promise<void>[] = []
    for (let i = 0; i < ids.length; i += shelvesAtATime) {
      const part = ids.slice(i, i + shelvesAtATime)
      const rows = database.shelves.where('id').between(part[0], part.at(-1), true, true).toArray()
      parts.push(
        rows.then((rows) => {
          for (const { id, shelf } of rows) this.#unpack(id, shelf)
        }),
      )
    }
    await Promise.all(parts)
  }

  #unpack(id: number, shelf: Shelf) {
    const pageIds = unpackShelf(this.catalogue, shelf)
    this.#shelves.set(id, pageIds)
    for (const pageId of pageIds) this.#shelfOf.set(pageId, id)
  }

  async #read(pageIds: readonly string[]) {
    for (let start = 0; start < pageIds.length; start += chunk) {
      const ids = pageIds.slice(start, start + chunk)
      const [pages, articles] = await Promise.all([
        database.pages.bulkGet(ids),
        database.articles.where('pageId').anyOf(ids).toArray(),
      ])
      const byPage = new Map<string, Article[]>()
      for (const article of articles) {
        const own = byPage.get(article.pageId)
        if (own) own.push(article)
        else byPage.set(article.pageId, [article])
      }
      ids.forEach((id, i) => {
        const page = pages[i]
        if (!page || page.deleted) {
          this.catalogue.remove(id)
          return
        }
        const own = (byPage.get(id) ?? []).sort((a, b) => a.order - b.order)
        this.catalogue.put(pageEntry(page), own.map(articleEntry))
      })
    }
  }

  /**
   * Whether touched pages are put onto the shelves while the library is being changed. A long import never rests, and
   * its pages come to stand beside each other. What a search picked out of forty years stands on nearly every shelf,
   * and to write those costs many times what was changed.
   */
  #isDue(pageIds: readonly string[]): boolean {
    if (pageIds.length >= most) return true
    if (pageIds.length < shelfSize) return false
    const shelves = new Set(pageIds.map((pageId) => this.#shelfOf.get(pageId)))
    return pageIds.length >= shelves.size * dense
  }

  /** @param delay milliseconds */
  #shelveLater(delay: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const shelve = () => this.shelve().catch(() => this.#shelveLater(rest))
      const { locks } = navigator
      // One window does it for all.
      void (locks
        ? locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? shelve() : undefined))
        : shelve())
    }, delay)
  }

  /** When no other window puts anything onto the shelves. */
  async #alone(run: () => Promise<void>): Promise<void> {
    const { locks } = navigator
    await (locks ? locks.request(lockName, run) : run())
  }

  /** Puts what was touched onto the shelves, `most` pages of it. */
  async shelve(most = Number.POSITIVE_INFINITY): Promise<void> {
    const tables = [database.shelves, database.touched, database.pages, database.articles]
    let missed = false
    await database.transaction('rw', tables, async () => {
      const rows = await database.touched.limit(most).toArray()
      const touched = rows.map(({ pageId }) => pageId)
      missed = rows.some(({ pageId, stamp }) => this.#seen.get(pageId) !== stamp)
      await this.#read(touched)
      const dirty = new Set<number>()
      for (const pageId of touched) {
        const there = this.catalogue.pageRow(pageId) !== undefined
        const shelf = this.#shelfOf.get(pageId)
        if (shelf !== undefined) dirty.add(shelf)
        if (there && shelf === undefined) dirty.add(this.#place(pageId))
        if (!there && shelf !== undefined) this.#takeOff(pageId, shelf)
      }
      for (const id of dirty) {
        await this.#adopt(id, new Set(touched))
        const shelf = packShelf(this.catalogue, this.#shelves.get(id) ?? [])
        await database.shelves.put({ id, shelf })
      }
      await database.touched.bulkDelete(touched)
    })
    // What was read here first is news to whoever looks.
    if (missed && this.#complete) this.changed()
  }

  /** Pages that another window has put onto the shelf meanwhile stay on it. */
  async #adopt(id: number, touched: ReadonlySet<string>): Promise<void> {
    const row = await database.shelves.get(id)
    const others = (row ? pageIdsOf(row.shelf) : []).filter(
      (pageId) => !this.#shelfOf.has(pageId) && !touched.has(pageId),
    )
    await this.#read(others)
    const there = others.filter((pageId) => this.catalogue.pageRow(pageId) !== undefined)
    this.#shelves.set(id, [...(this.#shelves.get(id) ?? []), ...there])
    for (const pageId of there) this.#shelfOf.set(pageId, id)
  }

  #place(pageId: string): number {
    const last = this.#shelves.size === 0 ? 0 : Math.max(...this.#shelves.keys())
    const id = (this.#shelves.get(last)?.length ?? 0) < shelfSize ? last : last + 1
    const pages = this.#shelves.get(id) ?? []
    pages.push(pageId)
    this.#shelves.set(id, pages)
    this.#shelfOf.set(pageId, id)
    return id
  }

  #takeOff(pageId: string, id: number) {
    this.#shelfOf.delete(pageId)
    this.#shelves.set(
      id,
      (this.#shelves.get(id) ?? []).filter((each) => each !== pageId),
    )
  }
}
