import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../../src-core/lines/languageOf'
import { readPage } from '../../src-core/reading/readPage'
import { findSuspects } from '../../src-core/suspects/findSuspects'
import { pageContext } from '../../src-core/suspects/pageContext'
import { prepareSuspects } from '../../src-core/suspects/prepareSuspects'
import type { Suspect } from '../../src-core/suspects/suspect'
import type { Gold } from '../support/gold'
import { ownPages } from './ownTexts'
import { type Planted, plantErrors } from './plantErrors'

const shared = join(import.meta.dirname, '../../../shared/pages')
const explain = process.argv.includes('--explain')
/** One error in so many characters: what a fair scan has. */
const every = 100

interface Page {
  name: string
  texts: string[]
}

/** Marks among what was planted. */
class Tally {
  planted = 0
  marked = 0
  /** The printed text is the first suggestion. */
  righted = 0
  false = 0
  characters = 0
  time = 0
  kinds = new Map<string, { planted: number; marked: number }>()

  add(text: string, planted: readonly Planted[], found: readonly Suspect[]): void {
    this.characters += text.replace(/\s/g, '').length
    this.false += found.filter((each) => !planted.some((error) => touches(each, error))).length
    for (const error of planted) {
      const mark = found.find((each) => touches(each, error))
      const kind = this.kinds.get(error.kind) ?? { planted: 0, marked: 0 }
      this.kinds.set(error.kind, kind)
      kind.planted++
      this.planted++
      if (!mark) continue
      kind.marked++
      this.marked++
      if (mended(text, mark) === mended(text, { ...error, suggestions: [{ text: error.printed, score: 1 }] }))
        this.righted++
    }
  }

  figures() {
    const round = (value: number) => Math.round(value * 1000) / 1000
    return {
      planted: this.planted,
      recall: round(this.marked / Math.max(1, this.planted)),
      precision: round(this.marked / Math.max(1, this.marked + this.false)),
      false_per_500: round((this.false * 500) / Math.max(1, this.characters)),
      first_suggestion: round(this.righted / Math.max(1, this.marked)),
      ms_per_1000: round((this.time * 1000) / Math.max(1, this.characters)),
    }
  }
}

/**
 * Whether a mark is about an error: it stands on it, or beside it where one of them has no width of its own. Of a
 * bracket that lost its other half, the half that is left is marked.
 */
function touches(mark: Suspect, error: Planted): boolean {
  if (mark.kind === 'bracket' && error.kind === 'bracket') return true
  const beside = mark.from === mark.to || error.from === error.to
  return beside
    ? mark.from <= error.to + 1 && mark.to >= error.from - 1
    : mark.from < error.to && mark.to > error.from
}

const mended = (text: string, { from, to, suggestions }: Pick<Suspect, 'from' | 'to' | 'suggestions'>) =>
  text.slice(0, from) + (suggestions[0]?.text ?? text.slice(from, to)) + text.slice(to)

const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7)

const groups = new Map<string, Tally>()
function measure(group: string, { name, texts }: Page): void {
  if (only && !group.includes(only)) return
  const language = languageOf(texts.join('\n'))
  const chinese = language.startsWith('zh')
  const pages = texts.map((text) => plantErrors(text, every, chinese))
  const context = pageContext(pages.map(({ text }) => text))
  const tally = groups.get(group) ?? new Tally()
  groups.set(group, tally)
  for (const { text, planted } of pages) {
    const start = performance.now()
    const found = findSuspects(text, language, context)
    tally.time += performance.now() - start
    tally.add(text, planted, found)
    if (explain) report(name, text, planted, found)
  }
}

function report(name: string, text: string, planted: readonly Planted[], found: readonly Suspect[]): void {
  const around = (from: number, to: number) =>
    `${text.slice(Math.max(0, from - 8), from)}[${text.slice(from, to)}]${text.slice(to, to + 8)}`
  for (const each of found) {
    const error = planted.find((one) => touches(each, one))
    const to = each.suggestions.map((one) => one.text).join('/')
    console.log(
      `${name.slice(0, 12)} ${error ? 'hit  ' : 'FALSE'} ${each.score.toFixed(2)} ${each.kind} ${around(each.from, each.to)} -> ${to}`,
    )
  }
  for (const error of planted)
    if (!found.some((each) => touches(each, error)))
      console.log(
        `${name.slice(0, 12)} MISS  ${error.kind} ${around(error.from, error.to)} was ${error.printed}`,
      )
}

for (const language of ['zh', 'de', 'fr']) await prepareSuspects(language)

for (const page of ownPages()) measure(`own ${languageOf(page.texts.join('\n')).slice(0, 2)}`, page)
const laidOut = join(shared, 'laid-out')
if (existsSync(laidOut)) {
  for (const file of readdirSync(laidOut).filter((name) => name.endsWith('.gold.json'))) {
    const gold: Gold = JSON.parse(readFileSync(join(laidOut, file), 'utf8'))
    const texts = gold.articles.flatMap((article) => Object.values(article.texts ?? {}))
    // Weights were tried on the pages with odd numbers; what counts is measured on the others.
    const tried = /[13579]\.gold/.test(file) ? ' tried' : ''
    measure(`laid out ${file.slice(0, 2)}${tried}`, { name: file, texts })
  }
}

console.log(`${'group'.padEnd(14)} errors recall  precision  false/500  first right  ms/1000`)
for (const [group, tally] of groups) {
  const { planted, recall, precision, false_per_500, first_suggestion, ms_per_1000 } = tally.figures()
  console.log(
    [group.padEnd(14), planted, recall, precision, false_per_500, first_suggestion, ms_per_1000]
      .map((each) => String(each).padStart(8))
      .join(' '),
  )
  const kinds = [...tally.kinds].map(([kind, each]) => `${kind} ${each.marked}/${each.planted}`)
  console.log(`   ${kinds.join(', ')}`)
}

/** Pages of scans have no text that is right: what is marked there is counted, and shown with --explain. */
const scanned = existsSync(join(shared, 'scanned'))
  ? readdirSync(join(shared, 'scanned')).filter((name) => name.endsWith('.txt'))
  : []
const scans = Object.fromEntries(
  scanned.map((file) => {
    const text = readFileSync(join(shared, 'scanned', file), 'utf8')
    const reading = readPage({ name: file, folder: '', place: 0, text, encoding: 'utf-8' })
    const parts = reading.articles.flatMap(({ headline, paragraphs }) => [
      ...(headline ? [headline] : []),
      ...paragraphs,
    ])
    const context = pageContext(parts.map((part) => part.text))
    let marks = 0
    let characters = 0
    for (const part of parts) {
      const found = findSuspects(part.text, reading.page.language, context)
      marks += found.length
      characters += part.text.length
      if (explain) report(file, part.text, [], found)
    }
    return [
      file.slice(0, 12),
      { characters, marks, per_500: Math.round((marks * 5000) / Math.max(1, characters)) / 10 },
    ]
  }),
)
for (const [file, { characters, marks, per_500 }] of Object.entries(scans))
  console.log(`${file}: ${marks} marks in ${characters} characters, ${per_500} in 500`)

console.log(
  JSON.stringify({
    bench: 'suspects',
    ...Object.fromEntries([...groups].map(([group, tally]) => [group.replaceAll(' ', '_'), tally.figures()])),
    scans,
  }),
)
