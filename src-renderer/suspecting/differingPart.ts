/** Where two texts differ, without what they begin and end with alike: `rnorning`, `morning` -> `rn`, `m`. */
export function differingPart(wrong: string, right: string): { wrong: string; right: string } {
  const shorter = Math.min(wrong.length, right.length)
  let start = 0
  while (start < shorter && wrong.charAt(start) === right.charAt(start)) start++
  let end = 0
  while (end < shorter - start && wrong.at(-1 - end) === right.at(-1 - end)) end++
  return { wrong: wrong.slice(start, wrong.length - end), right: right.slice(start, right.length - end) }
}
