/**
 * Long trials of the built app. The last line is JSON.
 *
 *   npm run soak -- kills N [--seed N] [--minutes M]
 *
 * GALLEY_BROWSER names another browser: Debian's chromium-headless-shell starts in less than half of the time.
 */
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../build/ensureBuilt.mjs'
import { soakKills } from './kills'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, minutes: { type: 'string' } },
})
const [name, count] = positionals
const kills = Number(count ?? 20)
if (name !== 'kills' || !(kills > 0)) {
  console.error('usage: npm run soak -- kills N [--seed N] [--minutes M]')
  process.exit(2)
}
ensureBuilt()
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
console.log(`seed ${seed}`)
const result = await soakKills(kills, seed, Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000)
console.log(JSON.stringify({ soak: 'kills', seed, ...result }))
process.exitCode = result.lost + result.doubled > 0 ? 1 : 0
