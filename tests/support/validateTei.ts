import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const schema = '../shared/schemas/tei_all.rng'

/** Whether jing and the schema are there. */
export const canValidateTei = existsSync(schema) && spawnSync('jing').error === undefined

/** What jing has against the text; its warnings about jars are harmless. */
export function invalidTei(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-tei-'))
  const file = join(folder, 'page.xml')
  writeFileSync(file, text)
  const { stdout, stderr } = spawnSync('jing', [schema, file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return `${stdout}${stderr}`.replace(/^.*Unable to locate.*\n/gm, '')
}
