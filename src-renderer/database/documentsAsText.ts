import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie'
import type { PageDocument } from '../../src-core/model/document'
import { perFrozen } from '../../src-core/model/perFrozen'

/** A document as it is in IndexedDB: the JSON of its attributes, and of each container. */
export interface DocumentText {
  attrs: string
  content: string[]
}

/**
 * Keeps the documents as texts, whatever else sees them as objects. IndexedDB copies what it is given while a key waits:
 * a page of 100,000 characters with its notes takes 70 ms as an object and 7 ms as texts. Of a page that is open most
 * containers are the same frozen objects at each save (`pageToJson`), and their text is made once.
 *
 * Databases before version 12 hold objects; they are read as they are and become texts when they are written.
 */
export const documentsAsText: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'documentsAsText',
  // Nearest to IndexedDB: the journal and all others work with documents.
  level: -2,
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name)
      return name === 'documents' ? asText(table) : table
    },
  }),
}

/** A row of the table of documents as it is in IndexedDB, for the app. */
export function readDocument(row: unknown): unknown {
  if (!isText(row)) return row
  const { attrs, content } = row.document
  const document = {
    type: 'page',
    attrs: JSON.parse(attrs),
    content: content.map((text) => JSON.parse(text)),
  }
  return { ...row, document }
}

function asText(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    get: (request) => table.get(request).then(readDocument),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(readDocument)),
    query: (request) =>
      table
        .query(request)
        .then((answer) => (request.values ? { ...answer, result: answer.result.map(readDocument) } : answer)),
    openCursor: (request) => table.openCursor(request).then((cursor) => cursor && reading(cursor)),
    mutate: (request) => table.mutate(written(request)),
  }
}

/** Dexie's own way to stand before a cursor. What the browser's cursor gives, it gives to nobody but itself. */
function reading(cursor: DBCoreCursor): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => readDocument(cursor.value) },
  })
}

function written(request: DBCoreMutateRequest): DBCoreMutateRequest {
  if (request.type !== 'put' && request.type !== 'add') return request
  return { ...request, values: request.values.map(writeDocument) }
}

/** What `readDocument` reads. */
export function writeDocument(row: { document: PageDocument }): { document: DocumentText } {
  const { document, ...rest } = row
  return { ...rest, document: toText(document) }
}

/** Made once for what never changes. */
const textOf = perFrozen((part: object) => JSON.stringify(part))

function toText({ attrs, content }: PageDocument): DocumentText {
  return { attrs: textOf(attrs), content: content.map(textOf) }
}

function isText(row: unknown): row is { document: DocumentText } {
  const document = (row as { document?: { attrs?: unknown } } | undefined)?.document
  return typeof document?.attrs === 'string'
}
