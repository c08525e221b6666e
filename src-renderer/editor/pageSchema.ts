import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import type { PageDocument } from '../../src-core/model/document'
import { deepFreeze } from './deepFreeze'
import { pageNodes } from './pageExtensions'
import { perNode } from './places/perNode'

const pageSchema = getSchema(pageNodes)

/** The stored document as the editor's node. Throws when it does not fit the schema. */
export function pageFromJson(document: PageDocument): Node {
  const page = Node.fromJSON(pageSchema, document)
  page.check()
  return page
}

/** The editor's node as it is stored. A container that is as it was is the same object, and frozen. */
export function pageToJson(page: Node): PageDocument {
  const content = page.children.map(containerToJson)
  const json: unknown = { type: 'page', attrs: deepFreeze(page.attrs), content }
  return json as PageDocument
}

/** Each save, search and export asks for the whole page; most of its articles are as they were. */
const containerToJson = perNode((container) => deepFreeze(container.toJSON()))
