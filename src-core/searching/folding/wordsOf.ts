import { unitKind, wordUnit } from './unitKind'

/** The words of scripts with blanks in a folded text, in order, as the index files them. */
export function* wordsOf(folded: string): Generator<string> {
  for (let from = 0; from < folded.length; from++) {
    if (unitKind(folded.charCodeAt(from)) !== wordUnit) continue
    let to = from + 1
    while (to < folded.length && unitKind(folded.charCodeAt(to)) === wordUnit) to++
    yield folded.slice(from, to)
    from = to
  }
}
