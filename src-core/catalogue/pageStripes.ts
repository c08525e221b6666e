import type { BlockNode, PageDocument } from '../model/document'
import { perFrozen } from '../model/perFrozen'
import type { Role } from '../model/role'

/** Stripes of a page at most: a longer page has several lines a stripe. */
export const mostStripes = 72
/** Bytes a stripe: owner (place of its article on the page, 255 for none), width from 0 to 255, kind (`stripeKinds`). */
export const stripeBytes = 3
const stripeKinds = { body: 0, head: 1, rest: 2 } as const

const heads: ReadonlySet<Role> = new Set(['headline', 'kicker', 'subtitle', 'subhead'])

/**
 * How a page's raw lines lie under each other and whose they are, in a few bytes, for its thumbnail. A stripe is as wide
 * as its widest line and belongs to whoever has most of its characters.
 */
export function pageStripes(document: PageDocument): Uint8Array<ArrayBuffer> {
  const blocks = document.content.flatMap((node, place) => {
    const owner = node.type === 'article' ? Math.min(place, 254) : 255
    return (node.content ?? []).map((block) => ({ block, owner, widths: widthsIn(block) }))
  })
  const last = blocks.reduce((line, { widths }) => Math.max(line, widths.last), 0)
  // By line: as arrays, since a save waits for this.
  const width = new Float64Array(last + 1)
  const most = new Float64Array(last + 1)
  const owners = new Uint8Array(last + 1)
  const kinds = new Uint8Array(last + 1)
  for (const { block, owner, widths } of blocks) {
    const kind =
      owner === 255 ? stripeKinds.rest : heads.has(block.attrs.role) ? stripeKinds.head : stripeKinds.body
    for (const [line, own] of widths.byLine) {
      width[line] = (width[line] ?? 0) + own
      if (own <= (most[line] ?? 0)) continue
      most[line] = own
      owners[line] = owner
      kinds[line] = kind
    }
  }
  const perStripe = Math.max(1, Math.ceil(last / mostStripes))
  const stripes = new Uint8Array(Math.ceil(last / perStripe) * stripeBytes)
  const widest = width.reduce((a, b) => Math.max(a, b), 1)
  for (let line = 1; line <= last; line++) {
    const own = width[line] ?? 0
    if (own === 0) continue
    const at = Math.floor((line - 1) / perStripe) * stripeBytes
    const share = Math.max(1, Math.round((own / widest) * 255))
    if (share > (stripes[at + 1] ?? 0)) stripes.set([owners[line] ?? 255, share, kinds[line] ?? 0], at)
  }
  return stripes
}

/** Widths of the block's text by raw line, in ems, roughly. Each save of an open page asks again. */
const widthsIn = perFrozen((block: BlockNode): { byLine: ReadonlyMap<number, number>; last: number } => {
  const byLine = new Map<number, number>()
  let last = 0
  for (const { text, marks } of block.content ?? []) {
    const raw = marks?.find((mark) => mark.type === 'raw')
    if (raw?.type !== 'raw') continue
    let width = 0
    for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1
    byLine.set(raw.attrs.line, (byLine.get(raw.attrs.line) ?? 0) + width)
    last = Math.max(last, raw.attrs.line)
  }
  return { byLine, last }
})
