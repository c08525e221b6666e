/** A search as a tree. `text` is as it was typed. */
export type Query =
  | { kind: 'text'; text: string; prefix: boolean }
  | { kind: 'regex'; source: string }
  | { kind: 'field'; field: string; value: string }
  | { kind: 'and'; parts: Query[] }
  | { kind: 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }

/** What of a query cannot be understood: UTF-16 offsets in the input, and why. */
export interface QueryFault {
  from: number
  to: number
  why: 'unclosed-quote' | 'unclosed-bracket' | 'stray-bracket' | 'bad-regex' | 'bad-date' | 'nothing-to-find'
}

/** An article's fields by name; several values of one field are parted by line feeds. */
export type Fields = Readonly<Record<string, string>>
