import { strToU8 } from 'fflate'
import type { Annotation } from '../../model/annotation'
import type { ArticleNode, BlockNode, PageDocument } from '../../model/document'
import { sha256 } from '../sha256'
import { alignIds } from './alignIds'
import type { Conflict, Decide } from './conflict'
import { mergeAnnotations } from './mergeAnnotations'
import { mergeArticle } from './mergeArticle'
import { mergeFields } from './mergeFields'
import { type MergedRegion, mergeRegion, type Versions } from './mergeRegion'
import { type Placed, placed, titleOf } from './placed'
import { regionsOf } from './regions'
import { mergeOrder, threeWay } from './threeWay'

/** The version that two editors began from, and what either made of it. */
export interface PageSides {
  base: PageDocument
  mine: PageDocument
  theirs: PageDocument
}

/** Who and when is said of a remark that keeps what the other side has. */
export interface Signature {
  author: string
  /** ISO 8601 in UTC. */
  created: string
}

/**
 * Merges two editings of a page. What one side changed is changed; where both changed the same thing, `decide` is asked
 * once. The same input gives the same document, and a side that changed nothing gives way.
 */
export function mergeDocuments(sides: PageSides, decide: Decide, signature: Signature): PageDocument {
  const { base, mine } = sides
  const versions: Versions = {
    base: placed(base),
    mine: placed(mine),
    theirs: placed(alignIds(base, mine, sides.theirs)),
  }
  const theirs = versions.theirs.document
  const remarks: Record<string, Annotation> = {}
  const remark = (conflictId: string, text: string) => {
    const id = `merged-${sha256(strToU8(`${conflictId}\n${text}`)).slice(0, 24)}`
    remarks[id] = { id, kind: 'remark', tag: '', remark: text, replies: [], resolved: null, ...signature }
    return id
  }
  const touched = articlesGone(versions)
  const merged = new Map<string, { node: BlockNode; side: MergedRegion['side'] }>()
  for (const region of regionsOf(Object.values(versions), touched)) {
    const forced = touched.some((ids) => ids.some((id) => region.includes(id)))
    const { blocks, side } = mergeRegion(region, versions, forced, { place: '', decide, remark })
    for (const [id, node] of blocks) merged.set(id, { node, side })
  }
  const containers = containersOf(merged, versions, decide)
  const records = mergeAnnotations(
    base.attrs.annotations,
    mine.attrs.annotations,
    theirs.attrs.annotations,
    decide,
  )
  return {
    type: 'page',
    attrs: {
      annotations: { ...records, ...remarks },
      metadata:
        mergeFields(base.attrs.metadata, mine.attrs.metadata ?? null, theirs.attrs.metadata ?? null, {
          place: 'page',
          about: '',
          decide,
        }) ?? null,
    },
    content: contentOf(merged, containers, versions, decide),
  }
}

/** For each article that one side did away with while the other went on with it: its blocks. */
function articlesGone({ base, mine, theirs }: Versions): string[][] {
  return [...base.articles].flatMap(([id, was]) => {
    const [own, other] = [mine.articles.get(id), theirs.articles.get(id)]
    const left = own ?? other
    const goesOn = left && JSON.stringify(left.attrs) !== JSON.stringify(was.attrs)
    return goesOn && !(own && other) ? [was.content.map((block) => block.attrs.id)] : []
  })
}

/** Which article each block belongs to; empty: none. */
function containersOf(
  merged: ReadonlyMap<string, { side: MergedRegion['side'] }>,
  { base, mine, theirs }: Versions,
  decide: Decide,
): Map<string, string> {
  const answers = new Map<string, string>()
  const found = new Map<string, string>()
  for (const [id, { side }] of merged) {
    const [was, own, other] = [base, mine, theirs].map(({ blocks }) => blocks.get(id)?.container)
    if (own === undefined || other === undefined) {
      found.set(id, own ?? other ?? '')
      continue
    }
    const agreed = threeWay(was, own, other)
    if (agreed) found.set(id, agreed.value)
    else if (side) found.set(id, side === 'theirs' ? other : own)
    else {
      // Blocks that went the same two ways are one question.
      const ways = `${own} ${other}`
      const conflict: Conflict = {
        id: `container/${ways}`,
        kind: 'container',
        about: mine.blocks.get(id)?.text.slice(0, 40) ?? '',
        base: titleOf(base.articles.get(was ?? '')),
        mine: titleOf(mine.articles.get(own)),
        theirs: titleOf(theirs.articles.get(other)),
        choices: ['mine', 'theirs'],
      }
      const answer = answers.get(ways) ?? (decide(conflict) === 'theirs' ? 'theirs' : 'mine')
      answers.set(ways, answer)
      found.set(id, answer === 'theirs' ? other : own)
    }
  }
  return found
}

function contentOf(
  merged: ReadonlyMap<string, { node: BlockNode }>,
  containers: ReadonlyMap<string, string>,
  { base, mine, theirs }: Versions,
  decide: Decide,
): PageDocument['content'] {
  const orderOf = (key: 'blocks' | 'articles') =>
    mergeOrder([...base[key].keys()], [...mine[key].keys()], [...theirs[key].keys()])
  const contents = new Map<string, BlockNode[]>()
  for (const id of orderOf('blocks')) {
    const block = merged.get(id)?.node
    const container = containers.get(id) ?? ''
    if (block) contents.set(container, [...(contents.get(container) ?? []), block])
  }
  const articles = orderOf('articles').flatMap((id): ArticleNode[] => {
    const content = contents.get(id)
    if (!content) return []
    const [was, own, other] = [base, mine, theirs].map(({ articles: all }) => all.get(id))
    if (!own || !other) return own || other ? [{ ...((own ?? other) as ArticleNode), content }] : []
    const sides = {
      base: was,
      mine: own,
      theirs: other,
      editedByMe: isEdited(id, base, mine) && isEdited(id, theirs, mine),
      editedByThem: isEdited(id, base, theirs) && isEdited(id, mine, theirs),
    }
    return [{ type: 'article', attrs: mergeArticle(sides, decide), content }]
  })
  const rest = contents.get('')
  return [...articles, { type: 'rest', ...(rest && { content: rest }) }]
}

/** Whether a side edited the text of an article. */
function isEdited(article: string, base: Placed, side: Placed): boolean {
  return [...side.blocks.values()].some(({ id, container, text }) => {
    if (container !== article) return false
    const before = base.blocks.get(id)
    return before !== undefined && text !== before.text
  })
}
