import type { CorrectionMark } from '../model/correctionMark'
import { emendationsOf } from './emendations'
import type { ExportedArticle } from './exportedArticles'

/** Who corrected, and when, with an `xml:id` for each, for the header to say and the text to point to. */
export interface TeiActs {
  editors: ReadonlyMap<string, string>
  changes: readonly { id: string; by: string; at: string }[]
  /** `resp` and `change` for what an editor said of a stretch of text. */
  actOf(said: CorrectionMark): Record<string, string>
}

export function teiActs(articles: readonly ExportedArticle[]): TeiActs {
  const said = articles.flatMap((article) => article.blocks.flatMap(emendationsOf))
  const names = [...new Set(said.map(({ by }) => by))].filter(Boolean)
  const editors = new Map(names.map((name, i) => [name, `editor${i + 1}`]))
  const changes = new Map<string, { id: string; by: string; at: string }>()
  for (const { by, at } of said) {
    if (at && !changes.has(keyOf({ by, at })))
      changes.set(keyOf({ by, at }), { id: `change${changes.size + 1}`, by, at })
  }
  return {
    editors,
    changes: [...changes.values()],
    actOf({ by, at }) {
      const editor = editors.get(by)
      const change = changes.get(keyOf({ by, at }))
      return { ...(editor && { resp: `#${editor}` }), ...(change && { change: `#${change.id}` }) }
    },
  }
}

function keyOf({ by, at }: { by: string; at: string }): string {
  return `${at} ${by}`
}
