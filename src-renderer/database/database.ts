import Dexie, { type EntityTable, type Table } from 'dexie'
import type { DoubtfulNode } from '../../src-core/alignment/doubtfulNodes'
import type { Change } from '../../src-core/model/change'
import type { Concept } from '../../src-core/model/concept'
import type { ArticleStatus, PageDocument } from '../../src-core/model/document'
import type { Entity, Relation } from '../../src-core/model/entity'
import type { ArticleMetadata, PageField } from '../../src-core/model/metadata'
import type { NumberRow } from '../../src-core/model/numberRow'
import type { Profile } from '../../src-core/model/profile'
import type { Reading } from '../../src-core/model/reading'
import { documentsAsText } from './documentsAsText'
import { captureWrites } from './journal/captureWrites'
import { keeping } from './journal/keptTables'
import type { AsideRow, JournalState, KeptRowMark, UnsentWrite } from './journal/storedState'
import type {
  CorpusRow,
  FrozenText,
  ImportRow,
  Preference,
  Sample,
  SampledArticle,
  ShelfRow,
  TableExport,
  Thumbnail,
  Touched,
} from './libraryRows'
import { type ChangeNote, noteChanges } from './searching/noteChanges'
import { toVersion2 } from './toVersion2'
import { toVersion11 } from './toVersion11'

/** One imported file. The id is the SHA-256 of its bytes as hex. */
export interface Dump {
  id: string
  name: string
  folder: string
  /** Bytes. */
  size: number
  encoding: string
  imported: string
}

/** A dump's bytes, apart so that lists never load them. */
interface DumpBytes {
  id: string
  bytes: Uint8Array<ArrayBuffer>
}

/** A page's light row: what lists show. */
export interface Page extends Record<Exclude<PageField, 'issue'>, string> {
  id: string
  /** 期号; missing where it is not known, and on pages that came before it was asked for. */
  issue?: string
  dumpId: string
  /** Place in its dump, from 0. */
  place: number
  /** The dump's name until an editor renames the page. */
  name: string
  folder: string
  encoding: string
  language: string
  /** Its file's name when it was imported. */
  file: string
  /** The import that it came with; empty before imports were kept. */
  importId: string
  /** Raw characters other than white space. */
  characters: number
  articles: number
  /** How many of its articles have which status. */
  statuses: Partial<Record<ArticleStatus, number>>
  /** Of its articles, each once. */
  tags: string[]
  /** The first few, to know the page by in lists. */
  headlines: string[]
  annotations: number
  /** What the reading was not sure of when the page came, and how much of it nobody has looked at. */
  doubtful?: DoubtfulNode[]
  doubts?: number
  imported: string
  /** The moment of the last edit; equal to `imported` while nothing was edited. */
  changed: string
  /** ISO 8601 moment of deletion; empty while the page is in the library. */
  deleted: string
  /** The colleague who works on it; nobody where it is empty or missing. */
  assigned?: string
}

/** A page's raw text and first reading; both frozen. */
export interface PageSource {
  pageId: string
  raw: string
  reading: Reading
}

/** The page document as the editor last saved it. */
export interface StoredDocument {
  pageId: string
  document: PageDocument
  saved: string
}

/** One change of a page's history. Written together with the document that it led to. */
export interface StoredChange extends Change {
  pageId: string
}

/** The picture of a page, as it was scanned, or its PDF. */
export interface StoredPicture {
  pageId: string
  /** Of its file. */
  name: string
  /** Media type. */
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** How a page's picture was looked at last. */
export interface PictureView {
  pageId: string
  /** 1: as wide as its frame. */
  zoom: number
  /** Scrolled so far, as a share of the whole width and height. */
  left: number
  top: number
  /** Of a PDF with several: the page, from 1. */
  page?: number
}

/** An article's light row: a projection of its page's document. */
export interface Article {
  id: string
  pageId: string
  /** Place on its page, from 0. */
  order: number
  headline: string
  /** The first words of the body, for lists. */
  opening: string
  /** The moment when it was corrected or validated as it stands (ISO 8601 in UTC); empty while it is not. */
  done: string
  status: ArticleStatus
  tags: string[]
  characters: number
  /** By the rule of `countWords`. */
  words: number
  /** 文章编号; empty while it has none. */
  number: string
  /** What is known of it beside its text. */
  metadata: ArticleMetadata
  annotations: number
  /** Deleted with its page. */
  deleted: string
  changed: string
}

/** An article's text, apart so that lists never load it. */
export interface ArticleText {
  id: string
  pageId: string
  text: string
}

/** What was read for what, and how often an editor agreed. */
export interface ConfusionRow {
  id: string
  wrong: string
  right: string
  taken: number
  refused: number
  changed: string
}

/** The corrections of a page that the ledger has counted. */
interface EnteredCorrections {
  pageId: string
  entries: { key: string; wrong: string; right: string }[]
}

/** One row of the vocabulary before and after a change; null where it was not there. */
export interface RowChange {
  table: 'concepts' | 'entities' | 'relations'
  id: string
  before: object | null
  after: object | null
}

/** One change of the taxonomy, the names or their relations, to be taken back. */
export interface VocabularyChange {
  /** From 1, in order. */
  sequence: number
  /** What was done: a text of `annotating`, with what it speaks of. */
  code:
    | 'taxonomy.kept'
    | 'taxonomy.removed'
    | 'taxonomy.loaded'
    | 'entities.kept'
    | 'entities.removed'
    | 'entities.loaded'
  name: string
  count: number
  author: string
  /** ISO 8601 in UTC. */
  at: string
  undone: boolean
  rows: RowChange[]
}

/** A place that is not to be suspected again; on every page where the page id is empty. */
interface Skip {
  pageId: string
  place: string
}

/** The one database. Versions are append-only: a released version is never edited. */
export class GalleyDatabase extends Dexie {
  declare dumps: EntityTable<Dump, 'id'>
  declare dumpBytes: EntityTable<DumpBytes, 'id'>
  declare pages: EntityTable<Page, 'id'>
  declare sources: Table<PageSource, string>
  declare documents: Table<StoredDocument, string>
  declare changes: Table<StoredChange, [pageId: string, sequence: number]>
  declare pictures: Table<StoredPicture, string>
  declare pictureViews: Table<PictureView, string>
  declare confusions: EntityTable<ConfusionRow, 'id'>
  declare enteredCorrections: EntityTable<EnteredCorrections, 'pageId'>
  declare skips: Table<Skip, [pageId: string, place: string]>
  declare concepts: EntityTable<Concept, 'id'>
  declare entities: EntityTable<Entity, 'id'>
  declare relations: EntityTable<Relation, 'id'>
  declare vocabularyChanges: EntityTable<VocabularyChange, 'sequence'>
  declare articles: EntityTable<Article, 'id'>
  declare articleTexts: EntityTable<ArticleText, 'id'>
  declare touched: EntityTable<Touched, 'pageId'>
  declare shelves: EntityTable<ShelfRow, 'id'>
  declare thumbnails: EntityTable<Thumbnail, 'pageId'>
  declare numbers: EntityTable<NumberRow, 'number'>
  declare imports: EntityTable<ImportRow, 'id'>
  declare preferences: EntityTable<Preference, 'key'>
  declare profiles: EntityTable<Profile, 'publication'>
  declare unindexed: Table<ChangeNote, number>
  declare keptRows: Table<KeptRowMark, [table: string, key: string]>
  declare unsentWrites: EntityTable<UnsentWrite, 'id'>
  declare journalState: Table<JournalState, JournalState['id']>
  declare asideRows: Table<AsideRow, number>
  declare tableExports: EntityTable<TableExport, 'id'>
  declare corpora: EntityTable<CorpusRow, 'id'>
  declare frozenTexts: EntityTable<FrozenText, 'hash'>
  declare samples: EntityTable<Sample, 'id'>
  declare sampledArticles: Table<SampledArticle, [sampleId: string, articleId: string]>

  constructor(name = 'galley') {
    super(name)
    this.version(1).stores({
      dumps: 'id',
      dumpBytes: 'id',
      pages: 'id, &[dumpId+place+encoding], deleted, *tags',
      sources: 'pageId',
      documents: 'pageId',
      pictures: 'pageId',
      pictureViews: 'pageId',
      changes: '[pageId+sequence], group',
      articles: 'id, pageId, status, *tags, deleted, done',
      confusions: 'id',
      enteredCorrections: 'pageId',
      skips: '[pageId+place], pageId',
      articleTexts: 'id, pageId',
      concepts: 'id',
      entities: 'id',
      relations: 'id, from, to',
      vocabularyChanges: 'sequence',
      profiles: 'publication',
    })
    this.version(2)
      .stores({
        pages: 'id, [dumpId+place+encoding], deleted, *tags, [publication+date], importId',
        touched: 'pageId',
        shelves: 'id',
        thumbnails: 'pageId',
        numbers: 'number, articleId, pageId',
        imports: 'id',
        preferences: 'key',
      })
      .upgrade(toVersion2)
    this.version(3).stores({ unindexed: '++turn' })
    this.use(noteChanges)
    this.version(4).stores({ keptRows: '[table+key]', unsentWrites: 'id', journalState: 'id' })
    this.use(captureWrites)
    this.version(5).stores({ asideRows: '++id, told' })
    this.version(10).stores({ tableExports: 'id, mappingId', corpora: 'id', frozenTexts: 'hash' })
    this.version(11)
      .stores({ samples: 'id', sampledArticles: '[sampleId+articleId], sampleId' })
      .upgrade(toVersion11)
    // Its documents are texts, which an older Galley cannot read.
    this.version(12).stores({})
    this.use(documentsAsText)
  }
}

/** The name of a table. */
type TableName = {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the rows of a table are.
  [Name in keyof GalleyDatabase]: GalleyDatabase[Name] extends Table<any, any, any> ? Name : never
}[keyof GalleyDatabase]

// What the journal does with each table is said; a table of which it is not does not compile.
keeping satisfies Readonly<Record<TableName, unknown>>

export const database = new GalleyDatabase()
