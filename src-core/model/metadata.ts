/** What is known of an article beside its text, in the order in which it is shown. */
export const articleFields = [
  'section',
  'genre',
  'dateline',
  'reporters',
  'correspondents',
  'photographers',
  'editors',
] as const
export type ArticleField = (typeof articleFields)[number]

/** A field of the library's own, by the name that an editor gave it. */
export type OwnField = `own:${string}`

export function ownField(name: string): OwnField {
  return `own:${name}`
}

/** What the editor calls a field of the library's own; undefined for another field. */
export function ownFieldName(field: string): string | undefined {
  return field.startsWith('own:') ? field.slice(4) : undefined
}

/** What an article says in fields of the library's own, in the order in which they were filled. */
export function ownValues(metadata: ArticleMetadata): { name: string; value: string | string[] }[] {
  return Object.entries(metadata).flatMap(([field, value]) => {
    const name = ownFieldName(field)
    return name === undefined || (typeof value !== 'string' && !Array.isArray(value)) ? [] : [{ name, value }]
  })
}

/** The fields that hold names, one or several. */
export const nameFields = ['reporters', 'correspondents', 'photographers', 'editors'] as const
export type NameField = (typeof nameFields)[number]

/** What is known of a page beside its text, in the order in which it is shown. */
export const pageFields = ['publication', 'date', 'issue', 'number', 'title'] as const
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
  /** 体裁, e.g. 消息, 通讯, 评论. */
  genre?: string | undefined
  dateline?: string | undefined
  reporters?: string[] | undefined
  correspondents?: string[] | undefined
  photographers?: string[] | undefined
  editors?: string[] | undefined
  inferred?: Inferred<ArticleField> | undefined
  [own: OwnField]: string | string[] | undefined
}

export interface PageMetadata {
  publication?: string | undefined
  /** ISO 8601, `YYYY-MM-DD` */
  date?: string | undefined
  /** 期号, e.g. `4210`: the number under which the issue appeared */
  issue?: string | undefined
  /** 版次, e.g. `5` or `A03` */
  number?: string | undefined
  /** 版名, e.g. `要闻` */
  title?: string | undefined
  inferred?: Inferred<PageField> | undefined
}
