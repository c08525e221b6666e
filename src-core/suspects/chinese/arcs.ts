import { isCjkLetter } from '../../words/characters'
import { toSimplified } from '../../words/scripts'
import { isChineseName } from '../../words/surnames'
import { alikeTo, halvesOf, wholeOf } from './alike'
import type { LanguageModel } from './language'
import { type HashState, hashOf } from './WordPairs'

/** One place where the printed text was another than the read one. */
export interface Change {
  /** UTF-16 offsets in the sentence. */
  from: number
  to: number
  text: string
  why: 'looks-like' | 'two-for-one' | 'one-for-two' | 'word-lacks' | 'said-twice' | 'learnt'
  cost: number
}

/** A word that may stand from one offset of the sentence to another. */
export interface Arc {
  from: number
  to: number
  word: string
  /** Of the word, or of its class, without its neighbours. */
  cost: number
  /** Of this member of a class: a pair of classes says nothing of which name it is. */
  inner: number
  count: number
  /** Hash of the word and `@`. */
  hash: HashState
  change: Change | null
}

/** What an editor corrected before, by the first character that was read. */
export type Learnt = ReadonlyMap<string, readonly { wrong: string; right: string; cost: number }[]>

const lacks = 7.5
const twice = 6.5

/** Every word that the sentence may be made of, by where it begins; at most one change a word. */
export function arcsOf(
  sentence: string,
  traditional: boolean,
  learnt: Learnt,
  model: LanguageModel,
): Arc[][] {
  const simplified = Array.from({ length: sentence.length }, (_, i) => toSimplified(sentence.charAt(i)))
  return simplified.map((_, start) => {
    const arcs = isCjkLetter(sentence.charCodeAt(start))
      ? hanArcs(sentence, simplified, start, traditional, learnt, model)
      : []
    const other = otherArc(sentence, start, model)
    if (other) arcs.push(other)
    arcs.push(...nameArcs(simplified, start, model))
    if (!arcs.some(({ change }) => change === null)) arcs.push(unknown(simplified[start] ?? '', start, model))
    return arcs
  })
}

function hanArcs(
  sentence: string,
  simplified: readonly string[],
  start: number,
  traditional: boolean,
  learnt: Learnt,
  model: LanguageModel,
): Arc[] {
  const { tree } = model
  const arcs: Arc[] = []
  const step = (node: number, text: string) => {
    let at = node
    for (let i = 0; i < text.length; i++) {
      at = tree.child(at, text.charCodeAt(i))
      if (at === 0) return 0
    }
    return at
  }
  const walk = (node: number, at: number, word: string, change: Change | null) => {
    const level = tree.level(node)
    const single = word.length === 1
    if (
      level >= 0 &&
      !(change?.why === 'word-lacks' && word.length < 3) &&
      !(single && change?.why === 'one-for-two')
    )
      arcs.push(wordArc(start, at, word, level, change, model))
    if (at >= sentence.length) return
    const go = (text: string, to: number, made: Change | null) => {
      const next = step(node, text)
      if (next) walk(next, to, word + text, made)
    }
    go(simplified[at] ?? '', at + 1, change)
    if (change) return
    const read = sentence.charAt(at)
    for (const alike of alikeTo(read, traditional))
      go(alike.simplified, at + 1, changed(at, at + 1, alike.character, 'looks-like', alike.cost))
    for (const { wrong, right, cost } of learnt.get(read) ?? [])
      if (sentence.startsWith(wrong, at))
        go(
          [...right].map(toSimplified).join(''),
          at + wrong.length,
          changed(at, at + wrong.length, right, 'learnt', cost),
        )
    const whole = at + 1 < sentence.length ? wholeOf(read, sentence.charAt(at + 1)) : null
    if (whole) go(whole.simplified, at + 2, changed(at, at + 2, whole.character, 'two-for-one', whole.cost))
    const halves = halvesOf(read)
    if (halves) {
      const text = halves.left + halves.right
      go(text, at + 1, changed(at, at + 1, text, 'one-for-two', halves.cost))
    }
    if (read === sentence.charAt(at + 1) && isCjkLetter(read.charCodeAt(0)))
      go(simplified[at] ?? '', at + 2, changed(at + 1, at + 2, '', 'said-twice', twice))
    if (word.length > 0) {
      const [first, after] = tree.children(node)
      for (let child = first; child < after; child++) {
        const lacking = String.fromCharCode(tree.character(child))
        const next = step(child, simplified[at] ?? '')
        if (next)
          walk(next, at + 1, word + lacking + simplified[at], changed(at, at, lacking, 'word-lacks', lacks))
      }
    }
  }
  walk(0, start, '', null)
  return arcs
}

function changed(from: number, to: number, text: string, why: Change['why'], cost: number): Change {
  return { from, to, text, why, cost }
}

function wordArc(
  from: number,
  to: number,
  word: string,
  level: number,
  change: Change | null,
  model: LanguageModel,
): Arc {
  return {
    from,
    to,
    word,
    change,
    cost: model.wordCost(level),
    inner: 0,
    count: model.countOf(level),
    hash: hashOf(`${word}@`),
  }
}

function classArc(from: number, to: number, name: string, inner: number, model: LanguageModel): Arc {
  const count = model.classCount(name)
  return {
    from,
    to,
    word: name,
    change: null,
    cost: -Math.log(count / model.total),
    inner,
    count,
    hash: hashOf(`${name}@`),
  }
}

const number = /[\d０-９]+(?:[.．,，:：][\d０-９]+)*[%％]?|[一二三四五六七八九十百千万亿〇零两兩億萬]{2,}/uy
const time = /[\d０-９一二三四五六七八九十〇○零]+[年月日时時分]/uy
const letters = /[\p{Script=Latin}\p{Script=Greek}]+/uy

/** Numbers, times, foreign words and signs. */
function otherArc(sentence: string, start: number, model: LanguageModel): Arc | null {
  for (const [form, name] of [
    [time, '未##时'],
    [number, '未##数'],
    [letters, '未##串'],
  ] as const) {
    form.lastIndex = start
    const found = form.exec(sentence)
    if (found) return classArc(start, start + found[0].length, name, 0, model)
  }
  const sign = wideSigns[sentence.charAt(start)] ?? sentence.charAt(start)
  return isCjkLetter(sign.charCodeAt(0)) ? null : classArc(start, start + 1, sign, 0, model)
}

const wideSigns: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
}

const perNameCharacter = 6
const surnameCost = 3.4
const placeEnd = /^[省市县區区镇鎮乡村路街县縣鄉]$/

/** Persons and places that no list has. */
function nameArcs(simplified: readonly string[], start: number, model: LanguageModel): Arc[] {
  const arcs: Arc[] = []
  for (const length of [2, 3]) {
    const text = simplified.slice(start, start + length).join('')
    if (text.length !== length) continue
    if (isChineseName(text)) {
      const cost = surnameCost + perNameCharacter * (length - 1)
      arcs.push(classArc(start, start + length, '未##人', cost, model))
    }
    if (length === 3 && placeEnd.test(text.charAt(2)) && /^\p{sc=Han}{3}$/u.test(text))
      arcs.push(classArc(start, start + length, '未##地', 4 + perNameCharacter * 2, model))
  }
  return arcs
}

function unknown(character: string, from: number, model: LanguageModel): Arc {
  return {
    from,
    to: from + 1,
    word: character,
    change: null,
    cost: -Math.log(0.3 / model.total),
    inner: 0,
    count: 1,
    hash: hashOf(`${character}@`),
  }
}
