import { type PageField, type PageMetadata, pageFields } from '../model/metadata'

/** What a page says of itself, with what it is said to be put before it: that is not inferred. */
export function withGiven(
  { inferred, ...values }: PageMetadata,
  given: Partial<Record<PageField, string>> = {},
): PageMetadata {
  const metadata: PageMetadata = values
  const sources = { ...inferred }
  for (const field of pageFields) {
    const value = given[field]
    if (!value) continue
    metadata[field] = value
    delete sources[field]
  }
  return Object.keys(sources).length > 0 ? { ...metadata, inferred: sources } : metadata
}
