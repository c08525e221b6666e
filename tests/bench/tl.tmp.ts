import { measureLibraries } from './search/libraries'
import { benchQueries } from './search/queries'
import { readTexts } from './search/textFile'

const texts: string[] = []
for (const [, t] of readTexts('/tmp/tltexts', 1000)) texts.push(t)
for (const n of [60, 100, 150]) {
  const t = performance.now()
  await measureLibraries('/tmp/tltexts', n, benchQueries(texts))
  console.log(n, performance.now() - t)
}
