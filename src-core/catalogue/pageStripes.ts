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
  // By place of the line among those with text: an archive may claim any line, and a save waits for this.
  const places = new Map<number, number>()
  for (const { widths } of blocks)
    for (const line of widths.keys()) if (!places.has(line)) places.set(line, places.size)
  const width = new Float64Array(places.size)
  const most = new Float64Array(places.size)
  const owners = new Uint8Array(places.size)
  const kinds = new Uint8Array(places.size)
  for (const { block, owner, widths } of blocks) {
    const kind =
      owner === 255 ? stripeKinds.rest : heads.has(block.attrs.role) ? stripeKinds.head : stripeKinds.body
    for (const [line, own] of widths) {
      const place = places.get(line) ?? 0
      width[place] = (width[place] ?? 0) + own
      if (own <= (most[place] ?? 0)) continue
      most[place] = own
      owners[place] = owner
      kinds[place] = kind
    }
  }
  let last = 0
  for (const line of places.keys()) last = Math.max(last, line)
  const perStripe = Math.max(1, Math.ceil(last / mostStripes))
  const stripes = new Uint8Array(Math.ceil(last / perStripe) * stripeBytes)
  const widest = width.reduce((a, b) => Math.max(a, b), 1)
  for (const [line, place] of places) {
    if (line < 1) continue
    const at = Math.floor((line - 1) / perStripe) * stripeBytes
    const share = Math.max(1, Math.round(((width[place] ?? 0) / widest) * 255))
    if (share > (stripes[at + 1] ?? 0)) stripes.set([owners[place] ?? 255, share, kinds[place] ?? 0], at)
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
