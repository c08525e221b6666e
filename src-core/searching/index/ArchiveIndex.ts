import { ArticlePlaces } from './ArticlePlaces'
import { readFields, writeFields } from './fieldFile'
import { DamagedFile, type FileStore, type RandomFile } from './files'
import { readManifest, writeManifest } from './manifest'
import { columnOf, RecentShelf } from './RecentShelf'
import { Segment } from './Segment'
import { type FieldColumn, fieldOf, type IndexedArticle, type Shelf } from './shelf'
import { writeSegment } from './writeSegment'

/** UTF-16 units of a full segment: about 80 MB are needed while it is written. */
const segmentUnits = 6_000_000
const mostArticles = 60_000
/** Full segments are left alone until so many of their articles are gone. */
const mostGone = 0.3

/**
 * Finds texts in all articles of an archive. Articles that are put in are found at once; `flush` writes to disk what
 * came since, and nothing may be put or removed while it runs. Everything in it can be made again from the articles.
 */
export class ArchiveIndex {
  #recent = new RecentShelf()
  /** Segment by name, in the order of writing. */
  readonly #segments: Segment[] = []
  readonly #places = new ArticlePlaces()
  /** Segments written anew since the last writing: whoever searches may still be reading them. */
  #retired: Segment[] = []
  /** Segments whose fields have to be written. */
  readonly #changed = new Set<Segment>()
  #fieldFiles = new Map<Segment, string>()
  #turn = 0
  #stale = false
  #serial = 0

  private constructor(readonly files: FileStore) {}

  /** Opens what is on disk; a part that is damaged is left out, so that its articles are missing and can be put again. */
  static async open(files: FileStore): Promise<ArchiveIndex> {
    const index = new ArchiveIndex(files)
    const { turn, segments } = await readManifest(files)
    index.#turn = turn
    for (const entry of segments) {
      index.#noteSerial(entry.name)
      index.#noteSerial(entry.fields)
      const segment = await index.#openSegment(entry.name, entry.fields)
      if (!segment) continue
      for (const article of entry.gone) segment.forget(article)
      index.#add(segment, entry.fields)
    }
    await index.#removeOthers()
    return index
  }

  /** Everything that is searched, the newest first. */
  shelves(): Shelf[] {
    return [this.#recent, ...this.#segments.toReversed()]
  }

  get size(): number {
    return this.#places.size + this.#recent.count
  }

  /** UTF-16 units that are in memory only. */
  get unwritten(): number {
    return this.#recent.units
  }

  has(id: string): boolean {
    return this.#places.has(id) || this.#recent.has(id)
  }

  *ids(): Generator<string> {
    yield* this.#places.ids()
    yield* this.#recent.ids()
  }

  /** Puts an article in, in place of what was there by its id. */
  put(article: IndexedArticle): void {
    const place = this.#places.get(article.id)
    if (place) {
      const [segment, number] = place
      if (segment.lengthOf(number) === article.text.length && segment.printed(number) === article.text) {
        this.#setFields(segment, number, article)
        return
      }
      this.#forget(article.id)
    }
    this.#recent.put(article)
  }

  remove(id: string): void {
    this.#forget(id)
    this.#recent.remove(id)
  }

  /** Writes what came since the last time. A segment is only written when `least` units are waiting. */
  async flush(least = 1): Promise<void> {
    for (const segment of this.#retired.splice(0)) segment.close()
    if (this.#recent.units >= least) await this.#writeRecent()
    if (this.#changed.size === 0 && !this.#stale) return
    for (const segment of this.#changed) {
      const name = this.#newName('fields')
      await this.#write(name, (file) => writeFields(file, segment.fields))
      this.#fieldFiles.set(segment, name)
    }
    this.#changed.clear()
    await this.#writeManifest()
  }

  close(): void {
    for (const segment of [...this.#segments, ...this.#retired]) segment.close()
  }

  async #writeRecent(): Promise<void> {
    const joined = this.#toJoin()
    const articles = [...joined.flatMap(articlesOf), ...this.#recent.articles()]
    this.#stale = true
    for (const some of portions(articles)) {
      const name = this.#newName('segment')
      await this.#write(name, (file) => writeSegment(file, some))
      const fields = columnsOf(some)
      const fieldName = this.#newName('fields')
      await this.#write(fieldName, (file) => writeFields(file, fields))
      const segment = await this.#openSegment(name, fieldName)
      if (!segment) throw new DamagedFile('what was written cannot be read')
      this.#add(segment, fieldName)
    }
    for (const segment of joined) this.#drop(segment)
    this.#recent = new RecentShelf()
    await this.#writeManifest()
    await this.#removeOthers()
  }

  /** Segments to be written anew with what is recent: small ones, and those of which much is gone. */
  #toJoin(): Segment[] {
    let units = this.#recent.units
    const chosen: Segment[] = []
    for (const segment of this.#segments.toReversed()) {
      const size = unitsOf(segment)
      const gone = segment.goneCount / Math.max(1, segment.size)
      // Each unit is written anew only a few times: a segment joins what is at least half as large.
      if (gone > mostGone || (size <= 2 * units && size + units <= segmentUnits)) {
        chosen.push(segment)
        units += size
      }
    }
    return chosen
  }

  #add(segment: Segment, fieldFile: string): void {
    this.#segments.push(segment)
    this.#fieldFiles.set(segment, fieldFile)
    this.#places.addAll(segment)
  }

  #drop(segment: Segment): void {
    this.#segments.splice(this.#segments.indexOf(segment), 1)
    this.#fieldFiles.delete(segment)
    this.#places.forget(segment)
    this.#changed.delete(segment)
    this.#retired.push(segment)
  }

  #forget(id: string): void {
    const place = this.#places.get(id)
    if (!place) return
    place[0].forget(place[1])
    this.#places.remove(id)
    this.#stale = true
  }

  #setFields(segment: Segment, article: number, { fields }: IndexedArticle): void {
    for (const name of new Set([...segment.fields.keys(), ...Object.keys(fields)])) {
      const value = fields[name] ?? ''
      if (fieldOf(segment, article, name) === value) continue
      const column = segment.fields.get(name) ?? { values: [''], codes: new Uint32Array(segment.size) }
      const known = column.values.indexOf(value)
      const values = known < 0 ? [...column.values, value] : column.values
      column.codes[article] = known < 0 ? values.length - 1 : known
      segment.fields.set(name, { values, codes: column.codes })
      this.#changed.add(segment)
    }
  }

  async #openSegment(name: string, fieldName: string): Promise<Segment | undefined> {
    const file = await this.files.open(name)
    try {
      const fieldFile = await this.files.open(fieldName)
      try {
        return new Segment(name, file, readFields(fieldFile))
      } finally {
        fieldFile.close()
      }
    } catch (error) {
      file.close()
      if (error instanceof DamagedFile) return undefined
      throw error
    }
  }

  async #write(name: string, write: (file: RandomFile) => void): Promise<void> {
    const file = await this.files.open(name)
    try {
      write(file)
    } finally {
      file.close()
    }
  }

  async #writeManifest(): Promise<void> {
    this.#turn += 1
    await writeManifest(this.files, {
      turn: this.#turn,
      segments: this.#segments.map((segment) => ({
        name: segment.name,
        fields: this.#fieldFiles.get(segment) ?? '',
        gone: [...segment.gone.keys()].filter((article) => segment.isGone(article)),
      })),
    })
    this.#stale = false
  }

  /** Removes files that no manifest names: of segments written anew, or of a writing that broke off. */
  async #removeOthers(): Promise<void> {
    const used = new Set(this.#segments.flatMap((segment) => [segment.name, this.#fieldFiles.get(segment)]))
    for (const { name } of this.#retired) used.add(name)
    for (const name of await this.files.names()) {
      if (!name.startsWith('manifest-') && !used.has(name)) await this.files.remove(name)
    }
  }

  #newName(kind: string): string {
    this.#serial += 1
    return `${kind}-${this.#serial}`
  }

  #noteSerial(name: string): void {
    this.#serial = Math.max(this.#serial, Number(name.split('-')[1]) || 0)
  }
}

function unitsOf(segment: Segment): number {
  let units = 0
  for (let article = 0; article < segment.size; article++) units += segment.lengthOf(article)
  return units
}

function articlesOf(segment: Segment): IndexedArticle[] {
  const articles: IndexedArticle[] = []
  for (let article = 0; article < segment.size; article++) {
    if (segment.isGone(article)) continue
    const fields = Object.fromEntries(
      [...segment.fields.keys()].map((name) => [name, fieldOf(segment, article, name)]),
    )
    articles.push({ id: segment.idOf(article), text: segment.printed(article), fields })
  }
  return articles
}

function columnsOf(articles: readonly IndexedArticle[]): Map<string, FieldColumn> {
  const names = new Set(articles.flatMap(({ fields }) => Object.keys(fields)))
  return new Map([...names].map((name) => [name, columnOf(articles.map(({ fields }) => fields[name] ?? ''))]))
}

/** Parts of about a segment's size each, none of them small. */
function* portions(articles: readonly IndexedArticle[]): Generator<IndexedArticle[]> {
  const total = articles.reduce((sum, { text }) => sum + text.length, 0)
  const share = total / Math.max(1, Math.round(total / segmentUnits))
  let some: IndexedArticle[] = []
  let units = 0
  for (const article of articles) {
    some.push(article)
    units += article.text.length
    if (units < share && some.length < mostArticles) continue
    yield some
    some = []
    units = 0
  }
  if (some.length > 0) yield some
}
