import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import type { Role } from '../model/role'
import type { ExportedBlock } from './exportedArticles'
import { type TeiContext, teiInline } from './teiInline'

const heads: Partial<Record<Role, string>> = { kicker: 'kicker', headline: 'main', subtitle: 'sub' }
const furniture: Partial<Record<Role, string>> = {
  masthead: 'header',
  'running-head': 'header',
  folio: 'pageNum',
  furniture: 'furniture',
}

/**
 * An article's blocks as children of its `div`. TEI wants heads before everything else, so a headline printed
 * below its body goes first too, with `place="below"`.
 */
export function teiBlocks(div: XMLBuilder, blocks: readonly ExportedBlock[], context: TeiContext) {
  const inUse = blocks.filter((block) => block.text !== '')
  const isTop = ({ role }: ExportedBlock) => heads[role] !== undefined || role === 'byline'
  const body = firstLine(inUse.filter((block) => block.role === 'body'))
  for (const block of [...inUse.filter(isTop), ...inUse.filter((one) => !isTop(one))]) {
    div.txt('\n')
    teiInline(container(div, block, body), block, context)
  }
}

function container(div: XMLBuilder, block: ExportedBlock, body: number | null): XMLBuilder {
  const { role } = block
  const head = heads[role]
  if (head) {
    const line = firstLine([block])
    const below = line !== null && body !== null && line > body
    return div.ele('head', below ? { type: head, place: 'below' } : { type: head })
  }
  const kind = furniture[role]
  if (kind) return div.ele('fw', { type: kind })
  if (role === 'byline') return div.ele('byline')
  if (role === 'pull-quote') return div.ele('cit', { type: 'pull-quote' }).ele('quote')
  if (role === 'caption') return div.ele('figure').ele('head')
  if (role === 'body') return div.ele('p')
  return div.ele('ab', { type: role })
}

function firstLine(blocks: readonly ExportedBlock[]): number | null {
  const lines = blocks.flatMap(({ runs }) => runs.flatMap(({ line }) => line ?? []))
  return lines.length > 0 ? Math.min(...lines) : null
}
