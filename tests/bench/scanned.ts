/**
 * Lays the articles of ../shared/pages out as a scanner finds them and scores how they are read: stray letters of the
 * recogniser between lines, adverts in the ears of the front page, kicker, headline and subtitle stacked in short
 * lines, few blank lines; with --raster none, and the lines of two articles side by side in turns.
 *
 *   npx tsx tests/bench/scanned.ts [zh|en] [pages] [seed] [--raster] [--blanks] [--each] [--out FOLDER]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPage } from '../../src-core/reading/readPage'
import { type Gold, toLines, toRanges } from '../support/gold'
import { layOut, randomFrom } from '../support/layOut'
import { type Figures, figureNames, score } from '../support/score'
import { plainHabits, type SourceArticle, type SourcePage } from '../support/source'
import { goldSources } from './goldSources'

const [language = 'zh', count = '12', seed = '1'] = process.argv
  .slice(2)
  .filter((value) => !value.startsWith('--'))
const flag = (name: string) => process.argv.includes(`--${name}`)
const folder = fileURLToPath(new URL('../../../shared/pages/laid-out/', import.meta.url))
if (!existsSync(folder)) {
  console.log(`no articles to lay out: ${folder} is missing`)
  process.exit(0)
}

const ears =
  language === 'zh'
    ? ['東灣新村二期今起登記', '查詢電話五五五零一四二', '海風牌涼茶', '買一送一']
    : ['HARBOUR TEA', 'Fresh every morning', 'LATE CITY EDITION', 'Rain by noon']
const specks = ['RE RSA Ae', '百°', 'i==', '|Se tit', 'EF Br']

const sources = goldSources(folder, language)
const rows: Figures[] = []
for (let i = 0; i < Number(count); i++) {
  const name = `scan-${language}-${seed}-${i + 1}`
  const { text, gold } = scan(layOut(drawPage(name)), randomFrom(`${name}-scan`))
  const figures = score(
    gold,
    readPage({ name: `${name}.txt`, folder: '', place: 0, text, encoding: 'utf-8' }),
  )
  rows.push(figures)
  if (flag('out')) keep(process.argv[process.argv.indexOf('--out') + 1] ?? '', name, text, gold)
  if (flag('each')) console.log(name.padEnd(14), figureNames.map((f) => figures[f]?.toFixed(2)).join(' '))
}
const mean = (figure: (typeof figureNames)[number]) => {
  const values = rows.map((row) => row[figure]).filter((value) => value !== null)
  return values.reduce((a, b) => a + b, 0) / values.length
}
console.log('mean', figureNames.map((name) => `${name} ${mean(name).toFixed(3)}`).join('  '))

function keep(out: string, name: string, text: string, gold: Gold): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, `${name}.txt`), text)
  writeFileSync(join(out, `${name}.gold.json`), JSON.stringify(gold))
}

function drawPage(name: string): SourcePage {
  const random = randomFrom(name)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const measure = between(11, 18)
  const chosen = new Set(
    Array.from({ length: between(3, 6) }, () => sources[Math.floor(random() * sources.length)]),
  )
  const articles = [...chosen].flatMap((article, i): SourceArticle[] => {
    if (!article) return []
    const [text = ''] = article.headline
    const middle = text.indexOf(' ', text.length / 2 - 3)
    const headline = middle > 0 && random() < 0.5 ? [text.slice(0, middle), text.slice(middle + 1)] : [text]
    // A column of one line each makes neighbours alternate line by line once the blank lines are gone.
    const raster = flag('raster') && i % 2 === 0
    return [
      {
        ...article,
        headline,
        headlineText: headline.join(language === 'en' ? ' ' : ''),
        own: raster ? { interleaved: true } : {},
      },
    ]
  })
  return {
    name,
    habits: {
      ...plainHabits,
      measure,
      head: 'above',
      blankBetweenParagraphs: false,
      columnLines: flag('raster') ? 1 : between(14, 30),
    },
    furniture: [
      language === 'zh' ? '2026年3月18日 星期三' : 'WEDNESDAY, MARCH 18, 2026',
      '',
      ears[between(0, 1) * 2] ?? '',
      ears[between(0, 1) * 2 + 1] ?? '',
    ],
    articles,
  }
}

/** The dump as a recogniser writes it: with specks, and without the blank lines that a program would put there. */
function scan(
  { text, gold }: { text: string; gold: Gold },
  random: () => number,
): { text: string; gold: Gold } {
  const dump: string[] = []
  const places = new Map<number, number>()
  const stray: number[] = []
  text.split('\n').forEach((line, i) => {
    const blank = line.trim() === ''
    // In raster order every second blank line would only part one column's lines from each other.
    if (blank && i > 4 && (flag('raster') || (!flag('blanks') && random() < 0.8))) return
    if (!blank && i > 8 && random() < 0.01)
      stray.push(dump.push(specks[Math.floor(random() * specks.length)] ?? ''))
    places.set(i + 1, dump.push(line))
  })
  const moved = (lines: readonly number[]) => lines.map((line) => places.get(line) ?? line)
  const ranges = (spans: Gold['other']) => toRanges(moved(toLines(spans)))
  const articles = gold.articles.map((article) => ({
    ...article,
    kicker: ranges(article.kicker),
    headline: ranges(article.headline),
    subtitle: ranges(article.subtitle),
    byline: ranges(article.byline),
    pullQuotes: article.pullQuotes.map(ranges),
    paragraphs: article.paragraphs.map(ranges),
    texts: Object.fromEntries(
      Object.entries(article.texts).map(([lines, own]) => [moved(lines.split(',').map(Number)).join(), own]),
    ),
  }))
  const other = toRanges([...moved(toLines(gold.other)), ...stray].sort((a, b) => a - b))
  return { text: dump.join('\n'), gold: { ...gold, articles, other } }
}
