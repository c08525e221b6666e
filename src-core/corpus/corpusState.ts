import type { Corpus } from './corpus'

/** What has become of an article since it was frozen. */
export type FrozenState = 'same' | 'changed' | 'gone'

/**
 * @param now hashes of the articles' texts as they are in the library, by id; of one that is gone there is none
 */
export function corpusStates(corpus: Corpus, now: ReadonlyMap<string, string>): Map<string, FrozenState> {
  return new Map(
    corpus.articles.map(({ id, hash }) => {
      const current = now.get(id)
      return [id, current === undefined ? 'gone' : current === hash ? 'same' : 'changed']
    }),
  )
}
