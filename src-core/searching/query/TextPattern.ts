import { foldForSearch } from '../folding/searchFold'
import { blank, unitKind, wordUnit } from '../folding/unitKind'

/** What a place of a text is looked up by. `at`: UTF-16 units from the start of its piece. */
export type Term =
  | { kind: 'pair'; first: number; second: number; at: number }
  | { kind: 'single'; first: number; at: number }
  | { kind: 'word'; word: string; prefix: boolean; at: number }

export interface Piece {
  text: string
  terms: Term[]
}

/**
 * A literal text to look for, folded. In scripts with blanks it is found as whole words only (with `prefix` its last
 * word may go on); a blank stands for any white space. Everything else is found at any length.
 */
export class TextPattern {
  /** What stands between the blanks. */
  readonly pieces: readonly Piece[]
  readonly #opensWord: boolean
  readonly #closesWord: boolean

  constructor(
    readonly text: string,
    readonly prefix: boolean,
  ) {
    const pieces = foldForSearch(text).split(/ +/).filter(Boolean)
    this.pieces = pieces.map((piece, i) => ({
      text: piece,
      terms: termsOf(piece, i < pieces.length - 1, prefix && i === pieces.length - 1),
    }))
    const first = pieces[0] ?? ''
    const last = pieces.at(-1) ?? ''
    this.#opensWord = unitKind(first.charCodeAt(0)) === wordUnit
    this.#closesWord = !prefix && unitKind(last.charCodeAt(last.length - 1)) === wordUnit
  }

  /** Every place in a folded text, in order, as `[from, to)`; places may overlap (人人 in 人人人 stands twice). */
  *find(folded: string): Generator<[from: number, to: number]> {
    const first = this.pieces[0]?.text
    if (!first) return
    for (let from = folded.indexOf(first); from >= 0; from = folded.indexOf(first, from + 1)) {
      if (this.#opensWord && unitKind(folded.charCodeAt(from - 1) || 0) === wordUnit) continue
      const to = this.#end(folded, from + first.length)
      if (to < 0) continue
      if (this.#closesWord && unitKind(folded.charCodeAt(to) || 0) === wordUnit) continue
      yield [from, to]
    }
  }

  /** Where the place ends whose first piece ends at `at`; -1 where the others do not follow. */
  #end(folded: string, at: number): number {
    let end = at
    for (let i = 1; i < this.pieces.length; i++) {
      const piece = this.pieces[i]?.text ?? ''
      let next = end
      while (folded.charCodeAt(next) === 0x20) next++
      if (next === end || !folded.startsWith(piece, next)) return -1
      end = next + piece.length
    }
    return end
  }
}

function termsOf(piece: string, beforeBlank: boolean, prefix: boolean): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < piece.length; ) {
    const first = piece.charCodeAt(at)
    if (unitKind(first) === wordUnit) {
      let end = at + 1
      while (end < piece.length && unitKind(piece.charCodeAt(end)) === wordUnit) end++
      terms.push({ kind: 'word', word: piece.slice(at, end), prefix: prefix && end === piece.length, at })
      at = end
      continue
    }
    const last = at === piece.length - 1
    const second = last ? 0x20 : piece.charCodeAt(at + 1)
    if (!last || beforeBlank) terms.push({ kind: 'pair', first, second, at })
    else if (at === 0 || unitKind(piece.charCodeAt(at - 1)) !== 2) terms.push({ kind: 'single', first, at })
    at += 1
  }
  return terms
}

/** Whether nothing but blanks is looked for. */
export function isEmptyPattern(text: string): boolean {
  return [...text].every((sign) => unitKind(foldForSearch(sign).charCodeAt(0)) === blank)
}
