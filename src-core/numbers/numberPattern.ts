/** What a number is made of beside its counter. Empty where it is not known. */
export interface NumberFacts {
  publication: string
  /** ISO 8601 date. */
  date: string
  /** 期号 */
  issue?: string | undefined
  /** 版次, e.g. `3` or `A03`. */
  page: string
}

/** A number as a function of its counter, from 1. */
export type NumberAt = (count: number) => string

/** What the articles of a library are numbered by until somebody says otherwise. */
export const firstNumberPattern = '{publication}-{yyyy}{mm}{dd}-{page}-{nn}'

/** For articles of whose page the pattern asks more than is known: a number all the same, that no date can make wrong. */
const lastResort = 'G-{nnnnnn}'

const tokens: Readonly<Record<string, (facts: NumberFacts) => string>> = {
  '{publication}': ({ publication }) => publication.trim().replace(/\s+/g, ' '),
  '{yyyy}': ({ date }) => date.slice(0, 4),
  '{mm}': ({ date }) => date.slice(5, 7),
  '{dd}': ({ date }) => date.slice(8, 10),
  '{issue}': ({ issue = '' }) => issue.trim(),
  // `3` and `A3` are sorted and read as 03 and A03.
  '{page}': ({ page }) => page.trim().replace(/\d+/, (digits) => digits.padStart(2, '0')),
}

/**
 * A pattern such as `{publication}-{yyyy}{mm}{dd}-{page}-{nn}` -> what makes numbers by it. `{n}`, `{nn}` … is a counter
 * with at least as many digits, which begins anew wherever the rest of the number is another; what stands outside braces
 * stands in the number as it is.
 *
 * @returns null where the pattern names something that is not known or does not count exactly once; what it returns
 *   gives undefined where a page lacks something that the pattern asks for
 */
export function numberPattern(pattern: string): ((facts: NumberFacts) => NumberAt | undefined) | null {
  const parts = pattern.trim().split(/(\{[^{}]*\})/)
  const isToken = (_: string, i: number) => i % 2 === 1
  const named = parts.filter(isToken)
  const counters = named.filter((part) => counter.test(part))
  if (counters.length !== 1 || named.some((part) => !counter.test(part) && !(part in tokens))) return null
  if (parts.some((part, i) => !isToken(part, i) && /[{}\p{Cc}]/u.test(part))) return null
  return (facts) => {
    const values = parts.map((part, i) => (isToken(part, i) ? (tokens[part]?.(facts) ?? part) : part))
    if (values.some((value, i) => isToken(value, i) && value === '')) return undefined
    return (count) =>
      values
        .map((value, i) =>
          counter.test(parts[i] ?? '') && isToken(value, i)
            ? String(count).padStart(value.length - 2, '0')
            : value,
        )
        .join('')
  }
}

const counter = /^\{n{1,9}\}$/

/** What numbers articles of a page by the pattern; by a plain counter of the library where the pattern cannot. */
export function numberingOf(pattern: string, facts: NumberFacts): NumberAt {
  const made = numberPattern(pattern)?.(facts) ?? numberPattern(lastResort)?.(facts)
  if (!made) throw new Error('the last resort is a pattern')
  return made
}
