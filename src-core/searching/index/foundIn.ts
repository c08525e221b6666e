import { type Found, nothing } from './shelf'

/**
 * Places of a shelf by article.
 *
 * @param places rising positions
 * @param starts where each article begins, rising; one more says where the last one ends
 */
export function foundIn(places: Uint32Array, starts: Uint32Array): Found {
  if (places.length === 0) return nothing
  const articles = new Uint32Array(Math.min(places.length, starts.length))
  const counts = new Uint32Array(articles.length)
  let length = 0
  let end = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    if (place < end) counts[length - 1] = (counts[length - 1] ?? 0) + 1
    else {
      const article = articleAt(starts, place)
      end = starts[article + 1] ?? Number.POSITIVE_INFINITY
      articles[length] = article
      counts[length++] = 1
    }
  }
  return { articles: articles.slice(0, length), counts: counts.slice(0, length) }
}

function articleAt(starts: Uint32Array, place: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Articles in both, their counts added. */
export function both(a: Found, b: Found): Found {
  const least = Math.min(a.articles.length, b.articles.length)
  const articles = new Uint32Array(least)
  const counts = new Uint32Array(least)
  let length = 0
  for (let i = 0, j = 0; i < a.articles.length && j < b.articles.length; ) {
    const left = a.articles[i] ?? 0
    const right = b.articles[j] ?? 0
    if (left === right) {
      articles[length] = left
      counts[length++] = (a.counts[i] ?? 0) + (b.counts[j] ?? 0)
    }
    if (left <= right) i++
    if (right <= left) j++
  }
  return { articles: articles.slice(0, length), counts: counts.slice(0, length) }
}

/** Articles in either, their counts added. */
export function either(a: Found, b: Found): Found {
  const most = a.articles.length + b.articles.length
  const articles = new Uint32Array(most)
  const counts = new Uint32Array(most)
  let length = 0
  for (let i = 0, j = 0; i < a.articles.length || j < b.articles.length; ) {
    const left = a.articles[i] ?? Number.POSITIVE_INFINITY
    const right = b.articles[j] ?? Number.POSITIVE_INFINITY
    articles[length] = Math.min(left, right)
    counts[length++] = (left <= right ? (a.counts[i] ?? 0) : 0) + (right <= left ? (b.counts[j] ?? 0) : 0)
    if (left <= right) i++
    if (right <= left) j++
  }
  return { articles: articles.slice(0, length), counts: counts.slice(0, length) }
}

/** What of `a` is kept by the test. */
export function only(a: Found, keep: (article: number) => boolean): Found {
  const articles = new Uint32Array(a.articles.length)
  const counts = new Uint32Array(a.articles.length)
  let length = 0
  for (let i = 0; i < a.articles.length; i++) {
    const article = a.articles[i] ?? 0
    if (!keep(article)) continue
    articles[length] = article
    counts[length++] = a.counts[i] ?? 0
  }
  return { articles: articles.slice(0, length), counts: counts.slice(0, length) }
}
