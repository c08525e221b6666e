/**
 * Lays the articles of ../shared/pages out again under habits drawn by chance, and scores how they are read: a
 * reading that fits only the pages it was developed on falls here. Habits, not words, are what changes.
 *
 *   npx tsx tests/bench/probe.ts [zh|en] [pages] [seed] [--each] [--out FOLDER]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPage } from '../../src-core/reading/readPage'
import { layOut, randomFrom } from '../support/layOut'
import { type Figures, figureNames, score } from '../support/score'
import { type Habits, plainHabits, type SourceArticle, type SourcePage } from '../support/source'
import { goldSources } from './goldSources'

const [language = 'zh', count = '12', seed = '1'] = process.argv
  .slice(2)
  .filter((value) => !value.startsWith('--'))
const folder = fileURLToPath(new URL('../../../shared/pages/laid-out/', import.meta.url))
if (!existsSync(folder)) {
  console.log(`no pages to lay out again: ${folder} is missing`)
  process.exit(0)
}

const articles = goldSources(folder, language)
const rows: [string, Figures][] = []
for (let i = 0; i < Number(count); i++) {
  const page = drawPage(`${language}-${seed}-${i + 1}`)
  const { text, gold } = layOut(page)
  const reading = readPage({ name: `${page.name}.txt`, folder: '', place: 0, text, encoding: 'utf-8' })
  rows.push([page.name, score(gold, reading)])
  const out = process.argv[process.argv.indexOf('--out') + 1]
  if (process.argv.includes('--out') && out) {
    mkdirSync(out, { recursive: true })
    writeFileSync(`${out}/${page.name}.txt`, text)
    writeFileSync(`${out}/${page.name}.gold.json`, JSON.stringify(gold))
    writeFileSync(`${out}/${page.name}.json`, JSON.stringify(reading))
  }
  if (process.argv.includes('--each')) print(page.name, rows.at(-1)?.[1], page.habits)
}
const mean = (figure: (typeof figureNames)[number]) => {
  const values = rows.map(([, figures]) => figures[figure]).filter((value) => value !== null)
  return values.reduce((a, b) => a + b, 0) / values.length
}
console.log('mean', figureNames.map((name) => `${name} ${mean(name).toFixed(3)}`).join('  '))

function print(name: string, figures: Figures | undefined, habits: Habits) {
  const { measure, head, indent, columnLines, blankBetweenParagraphs, between } = habits
  const shown = figureNames.map((figure) => (figures?.[figure] ?? Number.NaN).toFixed(2)).join(' ')
  const drawn = `${measure} em, ${head}, indent ${indent}, column ${columnLines}, between ${between}`
  console.log(name.padEnd(10), shown, drawn, blankBetweenParagraphs ? 'blanks' : '')
}

function drawPage(name: string): SourcePage {
  const random = randomFrom(name)
  const pick = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const indent = pick(2, 2, 0, 1)
  const habits: Habits = {
    ...plainHabits,
    measure: between(11, 24),
    head: pick('above', 'below'),
    indent,
    blankBetweenParagraphs: indent === 0 || random() < 0.6,
    columnLines: pick(0, between(8, 14), between(15, 40)),
    justified: language === 'zh' ? pick(0, 0.02, 0.05) : 0,
    looseDigits: language === 'zh' && random() < 0.3,
    between: pick(1, 1, 1, 0, 2),
  }
  const headline = (article: SourceArticle): string[] => {
    const [text = ''] = article.headline
    const middle = text.indexOf(' ', text.length / 2 - 3)
    return random() < 0.4 && middle > 0 ? [text.slice(0, middle), text.slice(middle + 1)] : [text]
  }
  const chosen = Array.from({ length: between(5, 9) }, () => articles[Math.floor(random() * articles.length)])
  return {
    name,
    habits,
    furniture:
      language === 'zh'
        ? [`2026年3月${between(1, 28)}日`, `综合 第${between(1, 8)}版`]
        : [`Page ${between(1, 9)}`],
    articles: [...new Set(chosen)].flatMap((article) => {
      if (!article) return []
      const own: Partial<Habits> = {}
      if (random() < 0.2) own.widerFrom = { line: between(4, 12), measure: between(12, 26) }
      if (random() < 0.1) own.twice = true
      if (random() < 0.15) own.interleaved = true
      if (random() < 0.3) own.farQuote = true
      if (random() < 0.2) own.measure = between(11, 26)
      const lines = headline(article)
      return [{ ...article, headline: lines, headlineText: lines.join(language === 'en' ? ' ' : ''), own }]
    }),
  }
}
