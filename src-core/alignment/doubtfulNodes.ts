import type { PageDocument } from '../model/document'
import type { ReadArticle, Reading, ReadPart } from '../model/reading'
import type { Role } from '../model/role'
import { partsInOrder } from './partsOf'

/**
 * Below this confidence a decision of the reading is a doubt: it is wrong about one time in six, or more often. It lies
 * above the lowest confidence that paragraphs are given, so that the least sure ones are doubts.
 */
export const doubtfulBelow = 0.83

/** An article (without a role) or block of a page that the reading was not sure of. */
export interface DoubtfulNode {
  id: string
  role?: Role
}

/** What the reading doubts of the document that was just made of it. */
export function doubtfulNodes(reading: Reading, document: PageDocument): DoubtfulNode[] {
  const found: DoubtfulNode[] = []
  const articles = reading.articles.filter((article) => partsInOrder(article).length > 0)
  document.content.forEach((node, i) => {
    const article = articles[i]
    if (node.type === 'article' && article && inDoubt(article)) found.push({ id: node.attrs.id })
    const parts = node.type === 'article' ? (article ? partsInOrder(article) : []) : reading.other
    node.content?.forEach((block, k) => {
      const part = parts[k]
      if (part && inDoubt(part)) found.push({ id: block.attrs.id, role: part.role })
    })
  })
  return found
}

/** How many of the doubts still stand: nobody has confirmed the decision, made another one, or read the article. */
export function standingDoubts(doubtful: readonly DoubtfulNode[], document: PageDocument): number {
  const roles = new Map(doubtful.map(({ id, role }) => [id, role]))
  let standing = 0
  for (const node of document.content) {
    const read =
      node.type === 'article' && (node.attrs.status === 'corrected' || node.attrs.status === 'validated')
    if (read) continue
    if (node.type === 'article' && roles.has(node.attrs.id) && !node.attrs.confirmed) standing += 1
    for (const { attrs } of node.content ?? []) {
      if (roles.has(attrs.id) && !attrs.confirmed && roles.get(attrs.id) === attrs.role) standing += 1
    }
  }
  return standing
}

const inDoubt = ({ confidence }: ReadPart | ReadArticle) => confidence < doubtfulBelow
