/**
 * What core uses of Papa Parse. The published declarations bring Node's globals into every file of core, where
 * `process` must not compile.
 */
interface ParseError {
  type: string
  message: string
  /** From 0. */
  row?: number
}

declare const Papa: {
  parse<Row>(
    text: string,
    form: { delimiter: string; newline: '\n' | '\r' | '\r\n' },
  ): { data: Row[]; errors: ParseError[] }
  unparse(rows: string[][], form: { newline: string }): string
}

export default Papa
