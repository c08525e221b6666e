import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ensureBuilt.mjs'

/** The static gates, in the order in which they say most for the least time. */
export const gates = [
  { name: 'format and lint', tool: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['-b'] },
  {
    name: 'floors',
    tool: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: floors(),
    verdict: lookedAtModules,
  },
  { name: 'dead code', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
]

function floors() {
  return ['src-core', 'src-main', 'src-renderer', '--config', '.dependency-cruiser.cjs']
}

/** dependency-cruiser passes when it found nothing to look at, so its summary is read as well. */
function lookedAtModules(output) {
  const count = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0)
  return count >= 50 ? undefined : `it looked at ${count} modules only`
}

/**
 * Runs one gate.
 *
 * @returns undefined where it passes, else what it found
 */
export function runGate(gate, folder = root) {
  const tool = join(root, 'node_modules', gate.tool)
  const run = spawnSync(process.execPath, [tool, ...gate.args], { cwd: folder, encoding: 'utf8' })
  const output = `${run.stdout}${run.stderr}`
  if (run.status !== 0) return output
  const doubt = gate.verdict?.(output)
  return doubt && `${output}\n${doubt}`
}

if (process.argv[1] === import.meta.filename) {
  let failed = 0
  for (const gate of gates) {
    const finding = runGate(gate)
    console.log(`${finding === undefined ? '✓' : '✗'} ${gate.name}`)
    if (finding === undefined) continue
    failed += 1
    console.log(finding)
  }
  console.log(`${gates.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
