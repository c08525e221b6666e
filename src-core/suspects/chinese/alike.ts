import { isSimplifiedOnly, isTraditionalOnly, toSimplified } from '../../words/scripts'
import parts from '../data/parts.json'
import shapes from '../data/shapes.json'

/** A character that may have been printed where another was read. */
export interface Alike {
  /** As it would be printed. */
  character: string
  /** The same in simplified script, in which the language model knows it. */
  simplified: string
  /** Nats: how much must speak for it. */
  cost: number
}

/** A misreading at all costs so much; a less likely one more. */
const misread = 5
const perStep = 0.4
const twoForOne = 7.5
const oneForTwo = 9

/** Kana and other signs that are read for Han, after Unicode's confusables (UTS #39). */
const foreign = new Map(
  [
    ...'ロ口 卜卜 ト卜 二二 ニ二 力力 カ力 夕夕 タ夕 工工 エ工 ハ八 ー一 ミ三 ノ丿 メ乂 〇〇 Ｏ〇 □口 へ八 ナ十 チ千 丨丨'.split(
      ' ',
    ),
  ].map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/** By character, its neighbours as the file has them: each other with a digit of likeness. */
let neighbours: ReadonlyMap<string, string> | undefined

function neighboursOf(character: string): [other: string, step: number][] {
  neighbours ??= new Map(shapes.shapes.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]))
  const entry = neighbours.get(character) ?? ''
  return Array.from({ length: entry.length >> 1 }, (_, i) => [
    entry.charAt(i * 2),
    Number(entry.charAt(i * 2 + 1)),
  ])
}

const cache = new Map<string, Alike[]>()

/** What may have been printed where `character` was read, in text that is `traditional` or simplified. */
export function alikeTo(character: string, traditional: boolean): readonly Alike[] {
  const key = character + (traditional ? 't' : 's')
  const known = cache.get(key)
  if (known) return known
  const found = neighboursOf(character).map(([other, step]) => ({
    character: other,
    simplified: toSimplified(other),
    cost: misread + (9 - step) * perStep,
  }))
  const kana = foreign.get(character)
  if (kana && kana !== character) found.push({ character: kana, simplified: kana, cost: 3 })
  const wrongScript = traditional ? isSimplifiedOnly : isTraditionalOnly
  const alike = found.filter(
    (each) => !wrongScript(each.character) && each.simplified !== toSimplified(character),
  )
  cache.set(key, alike)
  return alike
}

/** Forms that a part takes within a character, or that it is read as when it stands alone. */
const standIns: Record<string, string> = {
  '1': '丨',
  l: '丨',
  I: '丨',
  '|': '丨',
  '｜': '丨',
  '１': '丨',
  イ: '亻',
  ィ: '亻',
  人: '亻',
  シ: '氵',
  三: '氵',
  才: '扌',
  手: '扌',
  小: '忄',
  个: '忄',
  金: '钅',
  车: '车',
  车辆: '车',
  文: '攵',
  夂: '攵',
  刂: '刂',
  '!': '刂',
  リ: '刂',
  川: '刂',
  卩: '卩',
  '[': '讠',
  ネ: '礻',
  示: '礻',
  衣: '衤',
  王: '王',
  玉: '王',
  犭: '犭',
  食: '饣',
  丝: '纟',
  糸: '糹',
  水: '氵',
  竹: '竹',
  阝: '阝',
  '3': '阝',
  '５': '阝',
  β: '阝',
  月: '月',
}

interface Parts {
  /** By both parts, one after the other. */
  wholes: ReadonlyMap<string, string>
  halves: ReadonlyMap<string, readonly [left: string, right: string]>
}

let known: Parts | undefined

function knownParts(): Parts {
  if (known) return known
  const wholes = new Map<string, string>()
  const halves = new Map<string, [string, string]>()
  for (const entry of parts.parts.split(' ')) {
    const [whole = '', left = '', right = ''] = entry
    wholes.set(left + right, whole)
    halves.set(whole, [left, right])
  }
  known = { wholes, halves }
  return known
}

/** The character that two read ones were printed as: 弓1 -> 引, 女子 -> 好. */
export function wholeOf(left: string, right: string): Alike | null {
  const { wholes } = knownParts()
  const whole =
    wholes.get(left + right) ??
    wholes.get((standIns[left] ?? left) + right) ??
    wholes.get(left + (standIns[right] ?? right)) ??
    wholes.get((standIns[left] ?? left) + (standIns[right] ?? right))
  return whole ? { character: whole, simplified: toSimplified(whole), cost: twoForOne } : null
}

/** The two characters that were read as one: 好 -> 女子. */
export function halvesOf(whole: string): { left: string; right: string; cost: number } | null {
  const found = knownParts().halves.get(whole)
  return found ? { left: found[0], right: found[1], cost: oneForTwo } : null
}
