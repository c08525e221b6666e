/** Writes tests/pages and resources/example from their sources: `npm run pages`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { layOut } from './layOut'
import { examplePages, testPages } from './sources/all'

const pages = fileURLToPath(new URL('../pages/', import.meta.url))
const examples = fileURLToPath(new URL('../../resources/example/', import.meta.url))
for (const folder of [pages, examples]) mkdirSync(folder, { recursive: true })

for (const page of testPages) {
  const { text, gold } = layOut(page)
  writeFileSync(`${pages}${page.name}.txt`, text)
  writeFileSync(`${pages}${page.name}.gold.json`, `${JSON.stringify(gold, null, 1)}\n`)
}
for (const page of examplePages) writeFileSync(`${examples}${page.name}.txt`, layOut(page).text)
