/** What is known of an article beside its text, in the order in which it is shown. */
export const articleFields = [
  'section',
  'dateline',
  'reporters',
  'correspondents',
  'photographers',
  'editors',
] as const
export type ArticleField = (typeof articleFields)[number]

/** The fields that hold names, one or several. */
export const nameFields = ['reporters', 'correspondents', 'photographers', 'editors'] as const
export type NameField = (typeof nameFields)[number]

/** What is known of a page beside its text, in the order in which it is shown. */
export const pageFields = ['publication', 'date', 'number', 'title'] as const
export type PageField = (typeof pageFields)[number]

/**
 * Where the engine found a value: the first paragraph, the byline, the last paragraph's end, a caption, the kicker; the
 * page's furniture, the dump's file name, its folder.
 */
export const metadataSources = [
  'opening',
  'byline',
  'ending',
  'caption',
  'kicker',
  'furniture',
  'file-name',
  'folder',
] as const
export type MetadataSource = (typeof metadataSources)[number]

/** Which values are inferred, and from where. A value that an editor gave is not among them. */
export type Inferred<Field extends string> = Partial<Record<Field, MetadataSource>>

export interface ArticleMetadata {
  section?: string | undefined
  dateline?: string | undefined
  reporters?: string[] | undefined
  correspondents?: string[] | undefined
  photographers?: string[] | undefined
  editors?: string[] | undefined
  inferred?: Inferred<ArticleField> | undefined
}

export interface PageMetadata {
  publication?: string | undefined
  /** ISO 8601, `YYYY-MM-DD` */
  date?: string | undefined
  /** 版次, e.g. `5` or `A03` */
  number?: string | undefined
  /** 版名, e.g. `要闻` */
  title?: string | undefined
  inferred?: Inferred<PageField> | undefined
}
