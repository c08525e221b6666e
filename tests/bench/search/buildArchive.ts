import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveIndex } from '../../../src-core/searching/index/ArchiveIndex'
import { NodeFiles } from '../../support/NodeFiles'
import { cardOf } from './archive'
import { readTexts } from './textFile'

/** What building took. Run as a process of its own, so that its memory is known: TEXTS FOLDER ARTICLES. */
export interface BuildReport {
  seconds: number
  /** Seconds of it in which the texts were read from their file. */
  reading: number
  diskBytes: number
  /** In UTF-8. */
  textBytes: number
  /** The most memory of the process above what it had before the index was opened. */
  peakBytes: number
  /** Seconds in which it had a core, and system calls included. */
  cpuSeconds: number
}

/** Units that wait in memory before they are written. */
const waiting = 6_000_000

const [texts = '', folder = '', count = '0'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const reportFile = `${folder}.json`
const baseBytes = process.memoryUsage().rss
const index = await ArchiveIndex.open(new NodeFiles(folder))
// Articles come and are written in their order: what is there are the first ones.
const before: Partial<BuildReport> =
  index.size > 0 && existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : {}
const start = performance.now()
let reading = 0
let textBytes = before.textBytes ?? 0
let asked = performance.now()
for (const [number, text] of readTexts(texts, Number(count), index.size)) {
  textBytes += Buffer.byteLength(text)
  reading += performance.now() - asked
  index.put({ ...cardOf(number), text })
  if (index.unwritten >= waiting) await write()
  asked = performance.now()
}
await write()
console.log(readFileSync(reportFile, 'utf8'))

async function write(): Promise<void> {
  await index.flush()
  const report: BuildReport = {
    seconds: (before.seconds ?? 0) + (performance.now() - start) / 1000,
    reading: (before.reading ?? 0) + reading / 1000,
    diskBytes: readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
    textBytes,
    peakBytes: Math.max(process.resourceUsage().maxRSS * 1024 - baseBytes, before.peakBytes ?? 0),
    cpuSeconds: (before.cpuSeconds ?? 0) + used(),
  }
  writeFileSync(reportFile, JSON.stringify(report))
}

function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
