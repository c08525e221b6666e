import { type FoundPlace, findPlaces, type Query, queryPattern } from '../../src-core/searching/findPlaces'

export interface FindTask {
  id: number
  query: Query
  texts: { id: string; text: string }[]
}

export interface FindAnswer {
  id: number
  /** Null where the query is no regular expression. */
  found: { id: string; places: FoundPlace[] }[] | null
}

self.onmessage = ({ data: { id, query, texts } }: MessageEvent<FindTask>) => {
  const pattern = queryPattern(query)
  const found = pattern
    ? texts
        .map((each) => ({ id: each.id, places: findPlaces(each.text, pattern, query.matchForms) }))
        .filter(({ places }) => places.length > 0)
    : null
  self.postMessage({ id, found } satisfies FindAnswer)
}
