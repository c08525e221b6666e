import { queryPattern } from '../findPlaces'
import { fieldNamed } from './fieldNames'
import { parseField } from './fieldTest'
import type { Query, QueryFault } from './query'
import { isEmptyPattern } from './TextPattern'

export type ParsedQuery = { ok: true; query: Query } | { ok: false; fault: QueryFault }

type Token = { from: number; to: number } & (
  | { kind: 'open' | 'close' | 'or' | 'not' }
  | { kind: 'text'; text: string; prefix: boolean; quoted: boolean }
  | { kind: 'regex'; source: string }
  | { kind: 'field'; field: string; value: string }
)

const quotes = new Map([
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
])

class Fault extends Error {
  constructor(readonly fault: QueryFault) {
    super(fault.why)
  }
}

/**
 * A typed search -> its tree. Blanks mean "and"; `|` or `OR` means "or"; `-` before a part excludes it; `(…)` groups;
 * `"…"` is taken as it stands; `/…/` is a regular expression; `name:value` asks for a field; `word*` for all words
 * that begin so. Full-width signs mean the same.
 */
export function parseQuery(input: string): ParsedQuery {
  try {
    const tokens = tokensOf(input)
    const at = { next: 0 }
    const query = parseOr(tokens, at, input)
    const stray = tokens[at.next]
    if (stray) throw new Fault({ from: stray.from, to: stray.to, why: 'stray-bracket' })
    return { ok: true, query }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault }
    throw error
  }
}

function parseOr(tokens: readonly Token[], at: { next: number }, input: string): Query {
  const parts = [parseAnd(tokens, at, input)]
  while (tokens[at.next]?.kind === 'or') {
    at.next += 1
    parts.push(parseAnd(tokens, at, input))
  }
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'or', parts }
}

function parseAnd(tokens: readonly Token[], at: { next: number }, input: string): Query {
  const parts: Query[] = []
  for (;;) {
    const token = tokens[at.next]
    if (!token || token.kind === 'or' || token.kind === 'close') break
    parts.push(parsePart(token, tokens, at, input))
  }
  const [only] = parts
  if (!only) {
    const end = tokens[at.next]?.from ?? input.length
    throw new Fault({ from: end, to: end, why: 'nothing-to-find' })
  }
  return parts.length === 1 ? only : { kind: 'and', parts }
}

function parsePart(token: Token, tokens: readonly Token[], at: { next: number }, input: string): Query {
  at.next += 1
  if (token.kind === 'not') {
    const next = tokens[at.next]
    if (!next || next.kind === 'or' || next.kind === 'close') {
      throw new Fault({ from: token.from, to: token.to, why: 'nothing-to-find' })
    }
    return { kind: 'not', part: parsePart(next, tokens, at, input) }
  }
  if (token.kind === 'open') {
    const query = parseOr(tokens, at, input)
    if (tokens[at.next]?.kind !== 'close') {
      throw new Fault({ from: token.from, to: token.to, why: 'unclosed-bracket' })
    }
    at.next += 1
    return query
  }
  if (token.kind === 'regex') return { kind: 'regex', source: token.source }
  if (token.kind === 'field') return { kind: 'field', field: token.field, value: token.value }
  if (token.kind === 'text') return { kind: 'text', text: token.text, prefix: token.prefix }
  throw new Fault({ from: token.from, to: token.to, why: 'stray-bracket' })
}

function tokensOf(input: string): Token[] {
  const tokens: Token[] = []
  for (let from = 0; from < input.length; ) {
    const sign = input.charAt(from)
    if (/\s/.test(sign)) {
      from += 1
      continue
    }
    const token =
      signToken(sign, from, input) ?? quoted(input, from) ?? regex(input, from) ?? word(input, from)
    tokens.push(token)
    from = token.to
  }
  return tokens
}

function signToken(sign: string, from: number, input: string): Token | undefined {
  const to = from + 1
  if (sign === '(' || sign === '（') return { kind: 'open', from, to }
  if (sign === ')' || sign === '）') return { kind: 'close', from, to }
  if (sign === '|' || sign === '｜') return { kind: 'or', from, to }
  const opens = from === 0 || /[\s(（|｜]/.test(input.charAt(from - 1))
  if (opens && (sign === '-' || sign === '－') && /\S/.test(input.charAt(to)))
    return { kind: 'not', from, to }
  const or = /^(?:OR)(?=[\s(（]|$)/.exec(input.slice(from, from + 3))
  return or && opens ? { kind: 'or', from, to: from + 2 } : undefined
}

function quoted(input: string, from: number): Token | undefined {
  const close = quotes.get(input.charAt(from))
  if (!close) return undefined
  const end = input.indexOf(close, from + 1)
  if (end < 0) throw new Fault({ from, to: input.length, why: 'unclosed-quote' })
  const text = input.slice(from + 1, end)
  if (isEmptyPattern(text)) throw new Fault({ from, to: end + 1, why: 'nothing-to-find' })
  return { kind: 'text', text, prefix: false, quoted: true, from, to: end + 1 }
}

function regex(input: string, from: number): Token | undefined {
  if (input.charAt(from) !== '/') return undefined
  let end = from + 1
  for (let inClass = false; end < input.length; end++) {
    const sign = input.charAt(end)
    if (sign === '\\') end += 1
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (sign === '/' && !inClass) break
  }
  if (end >= input.length || end === from + 1) return undefined
  const source = input.slice(from + 1, end)
  if (!queryPattern({ text: source, regex: true, matchCase: false, matchForms: false })) {
    throw new Fault({ from, to: end + 1, why: 'bad-regex' })
  }
  return { kind: 'regex', source, from, to: end + 1 }
}

function word(input: string, from: number): Token {
  const named = /^([\p{L}.]+)[:：](?=\S)/u.exec(input.slice(from))
  const field = named?.[1] ? fieldNamed(named[1]) : undefined
  if (named && field) {
    const start = from + named[0].length
    const value = quoted(input, start)
    const to = value?.to ?? endOfWord(input, start)
    const text = value?.kind === 'text' ? value.text : input.slice(start, to)
    if (!parseField(field, text)) throw new Fault({ from, to, why: 'bad-date' })
    return { kind: 'field', field, value: text, from, to }
  }
  const to = endOfWord(input, from)
  const text = input.slice(from, to)
  const prefix = /.[*＊]$/.test(text)
  return { kind: 'text', text: prefix ? text.slice(0, -1) : text, prefix, quoted: false, from, to }
}

function endOfWord(input: string, from: number): number {
  let to = from
  while (to < input.length && !/[\s()（）|｜]/.test(input.charAt(to))) to++
  return Math.max(to, from + 1)
}
