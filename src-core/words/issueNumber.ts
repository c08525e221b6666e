import { hanNumber } from './hanNumber'

/**
 * How mastheads number their issues: 总第4210期 and 第4210期 (a paper's running number before a special's own), 第3567号,
 * `No. 21,073`, `Nr. 12`, `N° 21.073`, `Issue 45`, 제1234호. Compiled for Galley from the mastheads of several houses and languages.
 */
const formulas: readonly RegExp[] = [
  /[总總] ?第? ?(?<number>[\d〇零一二三四五六七八九十百千万萬,， ]+?) ?[期号號]/u,
  /第 ?(?<number>[\d〇零一二三四五六七八九十百千万萬,， ]+?) ?[期号號]/u,
  /제 ?(?<number>\d[\d,]*) ?호/u,
  /(?<![\p{L}\p{N}])(?:No\.?|Nr\.?|N[°º]|Nos?º|Issue(?: No\.?)?|Numéro|Nummer|Number) ?(?<number>\d{1,3}(?:[.,’'   ]\d{3})+|\d{1,6})(?![\p{L}\p{N}]|[.,]\d)/iu,
]

/** The number under which an issue appeared (期号), in digits; undefined where the text names none. */
export function issueNumberIn(text: string): string | undefined {
  for (const formula of formulas) {
    const printed = formula.exec(text)?.groups?.number
    if (printed === undefined) continue
    const bare = printed.replace(/[.,，’'\s]/gu, '')
    const number = hanNumber(bare)
    if (number > 0) return String(number)
  }
  return undefined
}
