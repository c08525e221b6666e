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
  const lines = new Map<number, { width: number; owner: number; kind: number; most: number }>()
  let last = 0
  document.content.forEach((node, place) => {
    const owner = node.type === 'article' ? Math.min(place, 254) : 255
    for (const block of node.content ?? []) {
      const kind =
        owner === 255 ? stripeKinds.rest : heads.has(block.attrs.role) ? stripeKinds.head : stripeKinds.body
      for (const [line, width] of widthsIn(block)) {
        const known = lines.get(line) ?? { width: 0, owner, kind, most: 0 }
        known.width += width
        if (width > known.most) Object.assign(known, { owner, kind, most: width })
        lines.set(line, known)
        last = Math.max(last, line)
      }
    }
  })
  const perStripe = Math.max(1, Math.ceil(last / mostStripes))
  const stripes = new Uint8Array(Math.ceil(last / perStripe) * stripeBytes)
  const most = stripes.map(() => 0)
  const widest = Math.max(1, ...[...lines.values()].map(({ width }) => width))
  for (const [line, { width, owner, kind }] of lines) {
    const at = Math.floor((line - 1) / perStripe) * stripeBytes
    const share = Math.max(1, Math.round((width / widest) * 255))
    if (share <= (most[at] ?? 0)) continue
    most[at] = share
    stripes.set([owner, share, kind], at)
  }
  return stripes
}

/** Widths of the block's text by raw line, in ems, roughly. Each save of an open page asks again. */
const widthsIn = perFrozen((block: BlockNode): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>()
  for (const { text, marks } of block.content ?? []) {
    const raw = marks?.find((mark) => mark.type === 'raw')
    if (raw?.type !== 'raw') continue
    let width = 0
    for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1
    widths.set(raw.attrs.line, (widths.get(raw.attrs.line) ?? 0) + width)
  }
  return widths
})
