import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsInOrder } from '../../src-core/alignment/partsOf'
import { repairedPieces } from '../../src-core/model/applyRepairs'
import { lineAt, lineStarts } from '../../src-core/model/lineStarts'
import type { ReadPart, Repair } from '../../src-core/model/reading'
import { readPage } from '../../src-core/reading/readPage'
import type { GoldPage } from './goldPages'

type Spans = [number, number][]

interface Gold {
  /** Whether blanks in the gold's texts are the print's own. */
  blanks?: boolean
  articles: {
    headline?: Spans
    kicker?: Spans
    subtitle?: Spans
    pullQuotes?: Spans[]
    paragraphs?: Spans[]
    texts?: Record<string, string>
  }[]
}

/** Characters on either side of a repair that are compared with the gold's text. */
const around = 5

/**
 * Which repairs of a page's reading were right, by its gold: lines put together that the gold puts together, and blanks,
 * hyphens and second printings after which the text reads as the gold's. What the gold does not tell is left out.
 */
export function rateRepairs(page: GoldPage): { kind: string; right: boolean }[] {
  const gold: Gold = JSON.parse(
    readFileSync(join(page.folder, page.file.replace('.txt', '.gold.json')), 'utf8'),
  )
  const reading = readPage({ name: page.file, folder: '', place: 0, text: page.text, encoding: 'utf-8' })
  const next = nextLines(gold)
  const printed = gold.articles.map(({ texts }) => Object.values(texts ?? {}).join('\n')).join('\n')
  const spacedGold = spaced(printed)
  const bareGold = bare(printed)
  const starts = lineStarts(page.text)
  return reading.articles.flatMap(partsInOrder).flatMap((part) =>
    part.repairs.flatMap((repair) => {
      const kind = repair.reason.code
      if (repair.kind === 'join' && repair.span[0] === repair.span[1]) {
        const [from, to] = joined(part, repair, starts)
        // A line that the gold gives to no text says nothing of joins.
        return next.has(from) || next.has(to) ? [{ kind, right: next.get(from) === to }] : []
      }
      if (repair.kind === 'blank' && !gold.blanks) return []
      const window = windowOf(page.text, part, repair)
      if (!bareGold.includes(bare(window))) return []
      return [{ kind, right: spacedGold.includes(spaced(window)) }]
    }),
  )
}

/** Which line follows which within one paragraph, heading or display; the last ones have none (0). */
function nextLines(gold: Gold): Map<number, number> {
  const next = new Map<number, number>()
  for (const { headline, kicker, subtitle, pullQuotes = [], paragraphs = [] } of gold.articles) {
    for (const unit of [
      headline ?? [],
      [...(kicker ?? []), ...(subtitle ?? [])],
      ...pullQuotes,
      ...paragraphs,
    ]) {
      const lines = unit.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i))
      lines.forEach((line, i) => {
        next.set(line, lines[i + 1] ?? 0)
      })
    }
  }
  return next
}

function joined(part: ReadPart, repair: Repair, starts: readonly number[]): [from: number, to: number] {
  const at = part.spans.findIndex(([start]) => start === repair.span[0])
  const before = part.spans[at - 1]
  return [before ? lineAt(starts, before[1] - 1) : 0, lineAt(starts, repair.span[0])]
}

/** The part's text around a repair. */
function windowOf(raw: string, part: ReadPart, repair: Repair): string {
  let offset = 0
  for (const { text, span } of repairedPieces(raw, part.spans, part.repairs)) {
    if (span[0] >= repair.span[0]) break
    offset += text.length
  }
  return part.text.slice(Math.max(0, offset - around), offset + repair.text.length + around)
}

const bare = (text: string) => text.replace(/[\s\-‐]+/gu, '')
const isSquare = (sign: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014]/u.test(
    sign,
  )
/** Blanks between scripts may stand or not, as in `6 月`. */
const spaced = (text: string) =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(.) (?=(.))/gu, (all, a, b) => (isSquare(a) === isSquare(b) ? all : a))
