import { useEffect } from 'react'
import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import type { CitationStyle } from '../../src-core/citations/cite'

/**
 * What features ask of each other without knowing each other: one payload a request. A command takes no payload; a
 * request does.
 */
export interface Requests {
  /** Open the export dialog with these scopes to choose from; the first is chosen. */
  export: readonly [ExportScope, ...ExportScope[]]
  /** Open the dialog that makes a table of articles; scopes as for `export`. */
  exportTable: readonly [ExportScope, ...ExportScope[]]
  /** Copy citations of these articles; in the style that was used last where none is asked for. */
  cite: { scope: ExportScope; style: CitationStyle | null }
  /** Freeze these articles as a corpus; `query` says what was asked for, null where they were picked. */
  freeze: { scope: ExportScope; query: unknown }
  /** Offer to replace a text elsewhere; places that read like `context` are chosen at the start. */
  replaceElsewhere: { find: string; replacement: string; context: string }
  /** Open the dialog that draws a random sample out of one of these scopes. */
  drawSample: readonly [ExportScope, ...ExportScope[]]
  /** Make acceptance sheets for the issues of these pages. */
  acceptance: { pageIds: readonly string[] }
  /** Let the editor choose another encoding for the page. */
  changeEncoding: { pageId: string }
  /** Save pages with all that is theirs as an archive file. */
  saveArchive: ArchiveRequest
  /** Ask who works on the pages, and save them as a file to send. */
  handOver: { pageIds: readonly string[] }
  /** Show what an archive file holds, and take it in when told so. */
  openArchive: { source: ArchiveSource }
  /** Go to the article that has or had the number. */
  goToNumber: { number: string }
  /** Read the page on the desk again, and show what would be otherwise. */
  readAgain: { pageId: string }
}

/**
 * Pages and articles to export; an empty list of articles means all of the pages'. `name` is what the scope is called on screen and in file names, e.g. the page's name.
 */
export interface ExportScope {
  pageIds: readonly string[]
  articleIds: readonly string[]
  name: string
}

/** Pages to save as an archive, and what it is called. */
export interface ArchiveRequest {
  pageIds: readonly string[] | 'all'
  name: string
}

type Handler<R extends keyof Requests> = (payload: Requests[R]) => void
const handlers: { [R in keyof Requests]?: Handler<R> } = {}

/** Asks; whoever handles the request takes it from there. */
export function request<R extends keyof Requests>(name: R, payload: Requests[R]): void {
  handlers[name]?.(payload)
}

/** Handles a request while the calling component is on screen. One handler per request. */
export function useRequestHandler<R extends keyof Requests>(name: R, handler: Handler<R>): void {
  useEffect(() => {
    const table: Record<string, unknown> = handlers
    table[name] = handler
    return () => {
      if (table[name] === handler) delete table[name]
    }
  }, [name, handler])
}
