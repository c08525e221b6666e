/**
 * Prints how well the project's own pages are read. `npm run accuracy -- --update` also writes the figures into
 * tests/accuracy.json, with which tests/core/accuracy.test.ts compares every run.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { accuracyOf } from './support/readGold'

const accuracy = accuracyOf(fileURLToPath(new URL('pages', import.meta.url)))
console.table(accuracy)
if (process.argv.includes('--update')) {
  writeFileSync(new URL('accuracy.json', import.meta.url), `${JSON.stringify(accuracy, null, 2)}\n`)
}
