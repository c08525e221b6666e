import type { LineOwner } from './lineOwners'

/** Neighbouring raw lines with one owner. */
export interface Band {
  /** From 1, inclusive. */
  first: number
  last: number
  /** Place of the article on the page, from 0; `rest` for no article, `gone` where the text is no longer there. */
  owner: number | 'rest' | 'gone'
}

/** Which raw text belongs to which article, and how much belongs to none. */
export interface Coverage {
  bands: Band[]
  /** Share of the raw characters, white space apart, that belong to no article: from 0 to 1. */
  unowned: number
}

/** @param counts characters of each raw line, white space apart */
export function coverage(counts: readonly number[], owners: ReadonlyMap<number, LineOwner>): Coverage {
  const bands: Band[] = []
  let all = 0
  let unowned = 0
  counts.forEach((characters, i) => {
    const line = i + 1
    const found = owners.get(line)
    const last = bands.at(-1)
    if (characters === 0) return
    const owner = found === undefined ? 'gone' : found.article < 0 ? 'rest' : found.article
    all += characters
    unowned += characters * (found?.unowned ?? 1)
    if (last?.owner === owner) last.last = line
    else bands.push({ first: line, last: line, owner })
  })
  return { bands, unowned: all === 0 ? 0 : unowned / all }
}

/** Characters of each line, white space apart. */
export function characterCounts(lines: readonly string[]): number[] {
  return lines.map((text) => text.replace(/\s/g, '').length)
}

/** The first line of the next stretch after `line` that belongs to no article, from the top again at the end. */
export function nextUnowned({ bands }: Coverage, line: number): number | null {
  const open = bands.filter(({ owner }) => typeof owner === 'string')
  return (open.find(({ first }) => first > line) ?? open[0])?.first ?? null
}
