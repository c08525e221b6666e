import type { Decision, SearchPage } from './hypothesis'

/** What a page's clearness adds to every score, and its columns' tangle takes off; in nats. */
const clear = 1
const tangled = 10

/**
 * How much surer than on a middling page any decision is: paragraphs are plain to see where first and last
 * lines differ from the others, and uncertain where the text goes back and forth between articles.
 */
export function pageEase(page: SearchPage, decisions: readonly Decision[]): number {
  const bodies = page.blocks.filter((block) => block.kind === 'body')
  const plain = bodies.reduce((sum, b) => sum + Math.min(Math.abs(b.begins), Math.abs(b.ends)), 0)
  const seen = new Set<number>()
  let returns = 0
  let last = -1
  for (const { article } of decisions) {
    if (article !== last && seen.has(article)) returns++
    seen.add(article)
    last = article
  }
  return (clear * plain) / Math.max(1, bodies.length) - (tangled * returns) / Math.max(1, decisions.length)
}
