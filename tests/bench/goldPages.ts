import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPage } from '../../src-core/reading/readPage'

const shared = join(import.meta.dirname, '../../../shared')
const root = join(shared, 'pages')

/** A page of ../shared/pages with gold beside it. */
export interface GoldPage {
  file: string
  folder: string
  group: string
  half: 'odd' | 'even' | undefined
  text: string
}

export interface Figures {
  coverage: number
  articles: number
  headlines: number
  displays: number | null
  paragraphs: number
  text: number
}

export interface ScoredPage {
  file: string
  group: string
  figures: Figures
  notes: string[]
}

const own = join(import.meta.dirname, '../pages')

/** All pages of ../shared that have gold, and the project's own; none where ../shared is missing. */
export function loadPages(): GoldPage[] {
  if (!existsSync(root)) return []
  const shared = ['', 'laid-out', 'scanned'].flatMap((folder) =>
    pagesIn(join(root, folder), (file) => groupOf(file, folder)),
  )
  return [...shared, ...pagesIn(own, () => 'own pages')]
}

function pagesIn(folder: string, group: (file: string) => string): GoldPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      file,
      folder,
      group: group(file),
      half: group(file).startsWith('laid-out') ? halfOf(file) : undefined,
      text: readFileSync(join(folder, file), 'utf8'),
    }))
}

function groupOf(file: string, folder: string): string {
  if (folder === 'laid-out') return file.startsWith('zh') ? 'laid-out Chinese' : 'laid-out English'
  return folder === '' ? 'real page' : file.replace(/_\d.*$/, '')
}

function halfOf(file: string): GoldPage['half'] {
  const number = /^\w\w-(\d+)\./.exec(file)?.[1]
  return number ? (Number(number) % 2 === 1 ? 'odd' : 'even') : undefined
}

/** Reads the pages in process and scores the readings with ../shared/score.mjs in one call. */
export function scoreAll(pages: readonly GoldPage[]): ScoredPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'galley-score-'))
  const results = join(folder, 'results')
  mkdirSync(results)
  for (const page of pages) {
    const gold = page.file.replace('.txt', '.gold.json')
    symlinkSync(join(page.folder, page.file), join(folder, page.file))
    symlinkSync(join(page.folder, gold), join(folder, gold))
    const reading = readPage({ name: page.file, folder: '', place: 0, text: page.text, encoding: 'utf-8' })
    writeFileSync(join(results, page.file.replace('.txt', '.json')), JSON.stringify(reading))
  }
  const out = execFileSync('node', [join(shared, 'score.mjs'), '--all', folder, results, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  rmSync(folder, { recursive: true })
  const scored: { rows: { page: string; figures: Figures; notes: string[] }[] } = JSON.parse(out)
  const groups = new Map(pages.map((page) => [page.file, page.group]))
  return scored.rows.map((row) => ({ file: row.page, group: groups.get(row.page) ?? '', ...row }))
}

export function byGroup(rows: readonly ScoredPage[]): Map<string, ScoredPage[]> {
  const groups = new Map<string, ScoredPage[]>()
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
  return groups
}
