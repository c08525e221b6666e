import type { Block } from '../model/block'
import type { Line } from '../model/line'
import { isCjkLetter } from '../words/characters'
import { stopWords } from '../words/stopWords'
import { type Cohesion, cohesion } from './cohesion'

/** What a page's blocks talk about: pairs of Han characters, words, numbers. */
export interface BlockTerms {
  /** How many different terms a block has. */
  count(block: number): number
  /** Share of one block's terms, by weight, that another has, too: from 0 to 1. */
  contained(part: number, whole: number): number
  /** See `cohesion`. */
  cohesion: Cohesion
}

export function blockTerms(blocks: readonly Block[], lines: readonly Line[], language: string): BlockTerms {
  const ids = new Map<string, number>()
  const blocksWith: number[] = []
  const stops = stopWords.get(language) ?? new Set<string>()
  const of = blocks.map((block) => {
    const found = new Set<number>()
    for (const term of termsOf(blockText(block, lines), stops)) {
      let id = ids.get(term)
      if (id === undefined) {
        id = ids.size
        ids.set(term, id)
        blocksWith.push(0)
      }
      if (found.has(id)) continue
      found.add(id)
      blocksWith[id] = (blocksWith[id] ?? 0) + 1
    }
    return found
  })
  // A term tells much where few blocks have it.
  const weight = Float64Array.from(blocksWith, (count) => Math.log((blocks.length + 2) / (count + 0.5)))
  const known = new Map<number, number>()
  return {
    count: (block) => of[block]?.size ?? 0,
    cohesion: cohesion(of, blocksWith),
    contained(part, whole) {
      const key = part * blocks.length + whole
      let share = known.get(key)
      if (share === undefined) {
        share = sharedWeight(of[part] ?? none, of[whole] ?? none, weight)
        known.set(key, share)
      }
      return share
    },
  }
}

const none: ReadonlySet<number> = new Set()

function sharedWeight(part: ReadonlySet<number>, whole: ReadonlySet<number>, weight: Float64Array): number {
  let shared = 0
  let all = 0
  for (const id of part) {
    const own = weight[id] ?? 0
    all += own
    if (whole.has(id)) shared += own
  }
  return all > 0 ? shared / all : 0
}

/** A block's text, its lines put together roughly: good enough to compare by. */
export function blockText(block: Block, lines: readonly Line[]): string {
  let text = ''
  for (let i = block.first; i <= block.last; i++) {
    const line = lines[i]
    if (!line) continue
    if (!text) text = line.clean
    else if (line.script === 'cjk') text += line.clean
    else if (/\p{Ll}-+$/u.test(text) && /^\p{Ll}/u.test(line.clean))
      text = text.replace(/-+$/, '') + line.clean
    else text += ` ${line.clean}`
  }
  return text
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu

function* termsOf(text: string, stops: ReadonlySet<string>): Iterable<string> {
  let before = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const square = isCjkLetter(code)
    if (square && before >= 0) yield text.slice(i - 1, i + 1)
    before = square ? code : -1
  }
  for (const [word] of text.matchAll(wordPattern)) {
    if (word.length < 3 || isCjkLetter(word.charCodeAt(0))) continue
    const lower = word.toLowerCase().replace(/['’]s$/, '')
    if (!stops.has(lower)) yield lower
  }
}
