/**
 * Text in lower case and half width, unit for unit, so that an offset into it is an offset into the text: `ＡＢＣ` and
 * `abc` fold to the same.
 */
export function foldText(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e\u3000]/g, narrowed)
  const lower = narrow.toLowerCase()
  // A few letters (İ) grow when lowered; then only what keeps its length is lowered.
  return lower.length === text.length ? lower : narrow.replace(/./gu, lowered)
}

/** Offset of the first place in `text` that folds to `folded`, or -1. */
export function findIn(text: string, folded: string): number {
  return foldText(text).indexOf(folded)
}

function narrowed(sign: string): string {
  return sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
}

function lowered(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}
