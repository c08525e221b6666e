import { foldForms } from './foldForms'

/** What is looked for. */
export interface Query {
  text: string
  /** `text` is a regular expression in JavaScript's form. */
  regex: boolean
  /** Whether `A` and `a` differ. */
  matchCase: boolean
  /** Whether simplified and traditional, variants, and full and half width differ. */
  matchForms: boolean
}

/** A text as it is typed, in whatever script, width and case. */
export const literally = (text: string): Query => ({
  text,
  regex: false,
  matchCase: false,
  matchForms: false,
})

/** Any of some texts, in whatever script, width and case. */
export const anyOf = (texts: readonly string[]): Query => ({
  ...literally(texts.map((text) => escaped(foldForms(text.trim()))).join('|')),
  regex: true,
})

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Where it stands: UTF-16 offsets in the text, and what the expression's groups hold there, as printed. */
export interface FoundPlace {
  from: number
  to: number
  groups: string[]
}

/** The expression that a query looks for; null where it is no regular expression. An empty text matches nothing. */
export function queryPattern({ text, regex, matchCase, matchForms }: Query): RegExp | null {
  const folded = matchForms ? text : foldForms(text)
  const source = regex ? folded : escaped(folded)
  try {
    return new RegExp(source || '(?!)', `dgmu${matchCase ? '' : 'i'}`)
  } catch {
    return null
  }
}

/** Every place of a text that the query's pattern meets, in order; none is empty. */
export function findPlaces(text: string, pattern: RegExp, matchForms: boolean): FoundPlace[] {
  const found: FoundPlace[] = []
  for (const match of (matchForms ? text : foldForms(text)).matchAll(pattern)) {
    const [span, ...groups] = match.indices ?? []
    if (!span || span[0] === span[1]) continue
    found.push({
      from: span[0],
      to: span[1],
      groups: groups.map((group) => (group ? text.slice(...group) : '')),
    })
  }
  return found
}

/** What takes a place's place: of a regular expression's replacement `$1` is its first group, `$&` the whole, `$$` a dollar. */
export function replacementFor(
  printed: string,
  { groups }: FoundPlace,
  replacement: string,
  regex: boolean,
): string {
  if (!regex) return replacement
  return replacement.replace(/\$(?:\$|&|(\d{1,2}))/g, (sign, number?: string) => {
    if (sign === '$$') return '$'
    if (sign === '$&') return printed
    return groups[Number(number) - 1] ?? ''
  })
}
