/** An article's text under its id. */
interface TextOf {
  id: string
  text: string
}

export interface SameArticle {
  here: string
  there: string
  /** Which share of the shorter text's sampled stretches the other has, from 0 to 1. */
  share: number
}

/** Characters of a stretch: long enough to be rare, short enough to lie between two OCR errors. */
const stretch = 6
/** One stretch in so many is looked at, chosen by its own hash, so that both texts choose the same ones. */
const sample = 4
/** Below so many sampled stretches a text is too short to be told. */
const fewest = 8
/**
 * Two OCR passes with 2 % of errors each share about four fifths of their stretches; a shared quotation or a standing
 * paragraph stays well below half.
 */
const least = 0.5

/**
 * The articles of `here` that stand among those of `there`, too: another dump of the page, another edition, a story
 * printed twice. Blanks and punctuation count for nothing. Each article's best counterpart, the surest first.
 */
export function sameArticles(here: readonly TextOf[], there: readonly TextOf[]): SameArticle[] {
  const sketches = there.map(({ id, text }) => ({ id, sketch: sketchOf(text) }))
  const holders = new Map<number, number[]>()
  sketches.forEach(({ sketch }, i) => {
    if (sketch.size >= fewest) for (const hash of sketch) holders.set(hash, [...(holders.get(hash) ?? []), i])
  })
  return here
    .flatMap(({ id, text }): SameArticle[] => {
      const own = sketchOf(text)
      if (own.size < fewest) return []
      const shared = new Map<number, number>()
      for (const hash of own) for (const i of holders.get(hash) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
      let best: SameArticle | undefined
      for (const [i, count] of shared) {
        const other = sketches[i]
        const share = count / Math.min(own.size, other?.sketch.size ?? own.size)
        if (other && share >= least && share > (best?.share ?? 0)) best = { here: id, there: other.id, share }
      }
      return best ? [best] : []
    })
    .sort((a, b) => b.share - a.share)
}

/** The hashes of the sampled stretches. */
function sketchOf(text: string): ReadonlySet<number> {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const sketch = new Set<number>()
  for (let i = 0; i + stretch <= bare.length; i++) {
    let hash = 2166136261
    for (let k = i; k < i + stretch; k++) hash = Math.imul(hash ^ bare.charCodeAt(k), 16777619)
    hash = (hash ^ (hash >>> 15)) >>> 0
    if (hash % sample === 0) sketch.add(hash)
  }
  return sketch
}
