/**
 * Throws mutated input at everything that takes any: no crash, no hang over 5 seconds, no unbounded memory, every
 * failure an Outcome with a sentence. The last line is JSON.
 *
 *   npm run fuzz -- SECONDS [--seed N] [--target NAME]
 *
 * A case that fails is kept in test-results/fuzz, and the seed leads to it again.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../../build/ensureBuilt.mjs'
import { targets } from './targets'
import { type Verdict, watchTarget } from './watchTarget'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, target: { type: 'string' } },
})
const seconds = Number(positionals[0] ?? 60)
const names = Object.keys(targets).filter((name) => !values.target || name === values.target)
if (!(seconds > 0) || names.length === 0) {
  console.error(`usage: npm run fuzz -- SECONDS [--seed N] [--target ${Object.keys(targets).join('|')}]`)
  process.exit(2)
}
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const folder = join(root, 'test-results/fuzz')
mkdirSync(folder, { recursive: true })

const verdicts: Record<string, Verdict> = {}
for (const name of names) {
  const caseFile = join(folder, `${name}.case`)
  const args = [name, String(seconds / names.length), String(seed), caseFile]
  const verdict = await watchTarget(join(import.meta.dirname, 'runTarget.ts'), args)
  verdicts[name] = verdict
  console.log(`${verdict.fault ? '✗' : '✓'} ${name}: ${verdict.cases} cases`)
  if (verdict.fault === undefined) continue
  const kept = join(folder, `${name}-${seed}.failed`)
  copyFileSync(caseFile, kept)
  console.log(`${verdict.fault}\nThe case: ${kept}`)
  console.log(`Again: npm run fuzz -- ${seconds} --seed ${seed} --target ${name}`)
}
const faults = Object.values(verdicts).filter(({ fault }) => fault !== undefined).length
const cases = Object.fromEntries(Object.entries(verdicts).map(([name, verdict]) => [name, verdict.cases]))
console.log(JSON.stringify({ fuzz: names, seconds, seed, cases, faults }))
process.exitCode = faults > 0 ? 1 : 0
