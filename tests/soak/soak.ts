/**
 * Long trials of the built app. The last line is JSON.
 *
 *   npm run soak -- kills N [--seed N] [--minutes M]
 *   npm run soak -- day [--acts N] [--seed N]
 *
 * A day of eight hours is 3600 acts, one in eight seconds. Fewer are a part of one: 400 take about ten minutes.
 * GALLEY_BROWSER names another browser: Debian's chromium-headless-shell starts in less than half of the time.
 */
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../build/ensureBuilt.mjs'
import { soakDay } from './day'
import { soakKills } from './kills'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, minutes: { type: 'string' }, acts: { type: 'string' } },
})
const [name, count] = positionals
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const kills = Number(count ?? 20)
const acts = Number(values.acts ?? 3600)
const isKnown = (name === 'kills' && kills > 0) || (name === 'day' && acts >= 100)
if (!isKnown) {
  console.error('usage: npm run soak -- kills N [--seed N] [--minutes M]')
  console.error('       npm run soak -- day [--acts N] [--seed N], of 100 acts or more')
  process.exit(2)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
ensureBuilt()
console.log(`seed ${seed}`)
if (name === 'kills') {
  const result = await soakKills(kills, seed, Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000)
  console.log(JSON.stringify({ soak: 'kills', seed, ...result }))
  process.exitCode = result.lost + result.doubled > 0 ? 1 : 0
} else {
  const result = await soakDay(acts, seed)
  console.log(JSON.stringify({ soak: 'day', seed, ...result }))
  process.exitCode = result.level && result.lost + result.doubled === 0 ? 0 : 1
}
