/** Writes tests/pages and resources/example from their sources: `npm run pages`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Gold } from './gold'
import { layOut } from './layOut'
import { examplePages, testPages } from './sources/all'
import { broadsheetPages, setBroadsheet } from './sources/broadsheets'

const pages = fileURLToPath(new URL('../pages/', import.meta.url))
const examples = fileURLToPath(new URL('../../resources/example/', import.meta.url))
for (const folder of [pages, examples]) mkdirSync(folder, { recursive: true })

function writePage(name: string, { text, gold }: { text: string; gold: Gold }) {
  writeFileSync(`${pages}${name}.txt`, text)
  writeFileSync(`${pages}${name}.gold.json`, `${JSON.stringify(gold, null, 1)}\n`)
}
for (const page of testPages) writePage(page.name, layOut(page))
for (const page of broadsheetPages) writePage(page.name, setBroadsheet(page))
for (const page of examplePages) writeFileSync(`${examples}${page.name}.txt`, layOut(page).text)
