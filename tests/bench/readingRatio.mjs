/**
 * Reads pages and segments their text, in turns, in a process of its own, as one of the app's workers is: beside a
 * compiler's memory the collector of garbage would be measured, too.
 *
 *   node readingRatio.mjs ENGINE < [texts as JSON]   prints [ms to read all, ms to segment all] of the pass
 * whose ratio is in the middle, as JSON
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const warmUps = 4
const rounds = 25
const { readPage } = await import(pathToFileURL(process.argv[2]).href)
const texts = JSON.parse(readFileSync(0, 'utf8'))
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** One call per run of non-blank lines. */
function segment(text) {
  let words = 0
  for (const run of text.split(/(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/))
    for (const _ of segmenter.segment(run)) words++
  return words
}

const read = (text) => readPage({ name: 'p.txt', folder: '', place: 0, text, encoding: 'utf-8' })

// Each text in turns, so that whatever else takes the processor takes it from both.
const passes = Array.from({ length: warmUps + rounds }, () => {
  const pass = [0, 0]
  for (const text of texts) {
    for (const [i, work] of [read, segment].entries()) {
      const started = performance.now()
      work(text)
      pass[i] += performance.now() - started
    }
  }
  return pass
}).slice(warmUps)
const byRatio = passes.sort((a, b) => a[0] / a[1] - b[0] / b[1])
console.log(JSON.stringify(byRatio[byRatio.length >> 1]))
