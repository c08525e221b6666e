import type { Node } from '@tiptap/pm/model'
import type {
  ArticleField,
  ArticleMetadata,
  MetadataSource,
  OwnField,
  PageField,
  PageMetadata,
} from '../../../src-core/model/metadata'

/** A value and, where it is inferred, the place that it was found in; null for no value. */
export type FieldState = { value: string | string[]; inferred: MetadataSource | null } | null

export type Metadata = ArticleMetadata | PageMetadata

/** What is known of an article; of the page itself where `article` is null. */
export function metadataIn(page: Node, article: string | null): Metadata {
  return ownerOf(page, article)?.attrs.metadata ?? {}
}

function ownerOf(page: Node, article: string | null): Node | undefined {
  return article === null ? page : page.children.find((node) => node.attrs.id === article)
}

/** Whether no value of it was ever set. */
export function isUnset(page: Node, article: string | null): boolean {
  return (ownerOf(page, article)?.attrs.metadata ?? null) === null
}

/** What is known of the page. */
export function pageMetadataOf(page: Node): PageMetadata {
  return page.attrs.metadata ?? {}
}

/** What is known of an article, from its node. */
export function articleMetadataOf(article: Node): ArticleMetadata {
  return article.attrs.metadata ?? {}
}

/** One value of an article or of the page; null where there is none. */
export function fieldOf(
  page: Node,
  article: string | null,
  field: ArticleField | OwnField | PageField,
): FieldState {
  const owner = ownerOf(page, article)
  return owner ? fieldIn(owner, field) : null
}

/** One value of the article or page that `owner` is; null where there is none. */
export function fieldIn(owner: Node, field: ArticleField | OwnField | PageField): FieldState {
  const { inferred, ...values }: Metadata = owner.attrs.metadata ?? {}
  const value = (values as Partial<Record<string, string | string[]>>)[field]
  const source = (inferred as Partial<Record<string, MetadataSource>> | undefined)?.[field]
  return value === undefined ? null : { value, inferred: source ?? null }
}
