import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
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
  /** The most memory of the whole process, and what it had before the index was opened. */
  peakBytes: number
  baseBytes: number
}

/** Units that wait in memory before they are written. */
const waiting = 6_000_000

const [texts = '', folder = '', count = '0'] = process.argv.slice(2)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const baseBytes = process.memoryUsage().rss
let reading = 0
let textBytes = 0
const start = performance.now()
const index = await ArchiveIndex.open(new NodeFiles(folder))
let before = performance.now()
for (const [number, text] of readTexts(texts, Number(count))) {
  textBytes += Buffer.byteLength(text)
  reading += performance.now() - before
  index.put({ ...cardOf(number), text })
  if (index.unwritten >= waiting) await index.flush()
  before = performance.now()
}
await index.flush()
const seconds = (performance.now() - start) / 1000
const peakBytes = process.resourceUsage().maxRSS * 1024
const diskBytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
const report: BuildReport = { seconds, reading: reading / 1000, diskBytes, textBytes, peakBytes, baseBytes }
console.log(JSON.stringify(report))
