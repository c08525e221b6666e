import { type FoundPlace, findPlaces, queryPattern } from '../findPlaces'
import { foldForms } from '../foldForms'
import { foldForSearch } from '../folding/searchFold'
import { anyValue, type FieldTest, parseField } from './fieldTest'
import type { Fields, Query } from './query'
import { type Requirement, requirementOf } from './requirementOf'
import { TextPattern } from './TextPattern'

/** A query ready to be asked of a text. */
export type CompiledQuery =
  | { kind: 'text'; pattern: TextPattern; printed: string | null }
  | { kind: 'regex'; regex: RegExp; quick: RegExp; matchForms: boolean; requirement: Requirement }
  | { kind: 'field'; field: string; test: FieldTest }
  | { kind: 'and' | 'or'; parts: CompiledQuery[] }
  | { kind: 'not'; part: CompiledQuery }

export interface MatchOptions {
  /** Simplified and traditional, variants, width and case differ. */
  asPrinted: boolean
}

/** @param query with expressions and dates that `parseQuery` has let pass */
export function compileQuery(query: Query, options: MatchOptions): CompiledQuery {
  const { asPrinted } = options
  switch (query.kind) {
    case 'text':
      return {
        kind: 'text',
        pattern: new TextPattern(query.text, query.prefix),
        printed: asPrinted ? squeezed(query.text) : null,
      }
    case 'regex': {
      const settings = { text: query.source, regex: true, matchCase: asPrinted, matchForms: asPrinted }
      return compileExpression(queryPattern(settings) ?? /(?!)/dgmu, asPrinted)
    }
    case 'field':
      return {
        kind: 'field',
        field: query.field,
        test: parseField(query.field, query.value) ?? (() => false),
      }
    case 'not':
      return { kind: 'not', part: compileQuery(query.part, options) }
    default:
      return { kind: query.kind, parts: query.parts.map((part) => compileQuery(part, options)) }
  }
}

/** @param regex of `queryPattern` */
export function compileExpression(
  regex: RegExp,
  matchForms: boolean,
): Extract<CompiledQuery, { kind: 'regex' }> {
  // Without indices and places: whether there is any place at all, several times as fast.
  const quick = new RegExp(regex.source, regex.flags.replace(/[dg]/g, ''))
  return { kind: 'regex', regex, quick, matchForms, requirement: requirementOf(regex.source) }
}

/** Where a part stands: UTF-16 offsets. */
export type Place = Pick<FoundPlace, 'from' | 'to'>

/** The places of one text part or expression. */
export function placesOf(
  query: Extract<CompiledQuery, { kind: 'text' | 'regex' }>,
  printed: string,
  folded?: string,
): Place[] {
  if (query.kind === 'regex') {
    const met = query.quick.test(query.matchForms ? printed : foldForms(printed))
    return met ? findPlaces(printed, query.regex, query.matchForms) : []
  }
  const places: Place[] = []
  for (const [from, to] of query.pattern.find(folded ?? foldForSearch(printed))) {
    if (query.printed === null || squeezed(printed.slice(from, to)) === query.printed)
      places.push({ from, to })
  }
  return places
}

/**
 * Whether an article is what is asked for, and the places of what it holds, in order: the definition that the index
 * answers by. Null where it is not.
 */
export function matchArticle(query: CompiledQuery, text: string, fields: Fields): Place[] | null {
  switch (query.kind) {
    case 'text':
    case 'regex': {
      const places = placesOf(query, text)
      return places.length > 0 ? places : null
    }
    case 'field':
      return anyValue(fields[query.field] ?? '', query.test) ? [] : null
    case 'not':
      return matchArticle(query.part, text, fields) ? null : []
    case 'and': {
      const all = query.parts.map((part) => matchArticle(part, text, fields))
      return all.every((places) => places !== null) ? inOrder(all.flatMap((places) => places ?? [])) : null
    }
    case 'or': {
      const all = query.parts.map((part) => matchArticle(part, text, fields))
      return all.some((places) => places !== null) ? inOrder(all.flatMap((places) => places ?? [])) : null
    }
  }
}

function inOrder(places: Place[]): Place[] {
  return places.sort((a, b) => a.from - b.from || a.to - b.to)
}

const squeezed = (text: string) => text.trim().replace(/\s+/gu, ' ')
