/** More of a line than this is never one word. */
export const longestWord = 60

/**
 * How many characters at the end of `line` are a hyphen that may stand only for the line break; 0 where there
 * is none. Fraktur prints `=`, which OCR keeps; some engines write `¬` or double the hyphen.
 */
export function hyphenAtEnd(line: string): number {
  return (
    /(?<=[\p{L}\p{N}])(?<![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])(?:--|[-‐¬=⸗])$/u.exec(line)?.[0].length ?? 0
  )
}
