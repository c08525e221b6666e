/**
 * Runs one target in a process of its own, which may hang or run out of memory without taking the rest along:
 *
 *   tsx tests/fuzz/runTarget.ts NAME SECONDS SEED CASE_FILE
 *
 * Tells its parent of every case before it runs. The case stands in the file by then.
 */
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { targets } from './targets'
import type { TargetMessage } from './watchTarget'

const [name = '', seconds = '10', seed = '0', caseFile = ''] = process.argv.slice(2)
const open = targets[name]
if (!open) throw new Error(`no target ${name}`)
const target = await open((input) => {
  writeFileSync(caseFile, input)
  tell({ type: 'case', memory: process.memoryUsage().rss })
})
const found = await fc.check(target.property, {
  seed: Number(seed),
  numRuns: 1e9,
  interruptAfterTimeLimit: Number(seconds) * 1000,
  markInterruptAsFailure: false,
})
await target.close?.()
if (found.failed) {
  // Shrinking tried other cases after the least one that fails.
  const [least] = found.counterexample ?? []
  writeFileSync(caseFile, least instanceof Uint8Array ? least : fc.stringify(least))
  tell({ type: 'failed', report: fc.defaultReportMessage(found)?.slice(0, 4000) ?? '' }, 1)
} else tell({ type: 'done' }, 0)

function tell(message: TargetMessage, status?: number) {
  process.send?.(message, () => status !== undefined && process.exit(status))
}
