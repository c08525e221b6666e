/**
 * What core uses of N3.js. The published declarations bring Node's globals into every file of core, where `process`
 * must not compile.
 */
export interface Term {
  termType: string
  value: string
}

export interface NamedNode extends Term {
  termType: 'NamedNode'
}

export interface Literal extends Term {
  termType: 'Literal'
  language: string
}

export type Quad_Object = NamedNode | Literal

export interface Quad {
  subject: Term
  predicate: Term
  object: Quad_Object
}

export const DataFactory: {
  namedNode(iri: string): NamedNode
  literal(text: string, language?: string): Literal
  quad(subject: NamedNode, predicate: NamedNode, object: Quad_Object): Quad
}

export class Parser {
  /** Throws where the text is no Turtle. */
  parse(text: string): Quad[]
}

export class Writer {
  constructor(form: { prefixes: Record<string, string> })
  addQuad(quad: Quad): void
  end(done: (error: Error | null, text: string) => void): void
}
