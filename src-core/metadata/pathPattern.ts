import type { PageField } from '../model/metadata'

/** What stands in a pattern for a part of a path. `*` is anything within a folder's or file's name. */
const patternTokens = ['publication', 'yyyy', 'mm', 'dd', 'issue', 'page', 'title', '*'] as const
type PatternToken = (typeof patternTokens)[number]

const forms: Record<PatternToken, string> = {
  publication: '(?<publication>[^/]+?)',
  yyyy: '(?<yyyy>(?:1[6-9]|20)\\d\\d)',
  mm: '(?<mm>0?[1-9]|1[0-2])',
  dd: '(?<dd>3[01]|[12]\\d|0?[1-9])',
  issue: '(?<issue>\\d{1,6})',
  page: '(?<page>[A-Za-z]{0,2}\\d{1,3})',
  title: '(?<title>[^/]+?)',
  '*': '[^/]*?',
}

export type PathValues = Partial<Record<PageField, string>>

/**
 * A pattern of folder and file names (`{publication}/{yyyy}/{mm}/{dd}/{page}/{*}`) -> what reads a path by it. The pattern
 * is held against the end of the path, file name without its extension; a path has to have at least its folders.
 *
 * @returns null where the pattern names something twice or not at all
 */
export function pathPattern(pattern: string): ((path: string) => PathValues | undefined) | null {
  const used = new Set<string>()
  let wrong = false
  const source = pattern
    .trim()
    .split(/(\{[^{}]*\})/)
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
      const token = patternTokens.find((each) => `{${each}}` === part)
      if (!token || (token !== '*' && used.has(token))) wrong = true
      used.add(part.slice(1, -1))
      return token ? forms[token] : ''
    })
    .join('')
  used.delete('*')
  if (wrong || used.size === 0) return null
  const expression = new RegExp(`(?:^|/)${source}$`, 'u')
  return (path) => {
    const groups = expression.exec(path.replace(/\.[a-z0-9]{1,5}$/i, ''))?.groups
    return groups && valuesOf(groups)
  }
}

/** Undefined where the date is none. */
function valuesOf({
  publication,
  yyyy,
  mm,
  dd,
  issue,
  page,
  title,
}: Record<string, string | undefined>): PathValues | undefined {
  const values: PathValues = {}
  if (yyyy && mm && dd) {
    const date = [yyyy, mm.padStart(2, '0'), dd.padStart(2, '0')].join('-')
    if (Number.isNaN(Date.parse(date)) || new Date(date).getUTCDate() !== Number(dd)) return undefined
    values.date = date
  }
  if (publication) values.publication = publication
  if (issue) values.issue = issue.replace(/^0+(?=\d)/, '')
  if (page) values.number = page.toUpperCase().replace(/^(?:P|PG)?0*(?=\d)/, '')
  if (title) values.title = title
  return values
}
