import { publicationIn } from '../words/papers'
import { pathPattern } from './pathPattern'

/** Paths that are looked at to guess from. */
const samples = 200

/**
 * The pattern that reads most of the paths, guessed from how they look: a name before a year, a year, month and day in
 * folders or in a name, a number behind them, an issue's number. Null where no path has a date.
 *
 * @param paths with `/`, file names at their ends
 */
export function guessPattern(paths: readonly string[]): string | null {
  const step = Math.max(1, Math.floor(paths.length / samples))
  const looked = paths.filter((_, i) => i % step === 0)
  const counts = new Map<string, number>()
  for (const path of looked) {
    const pattern = patternOf(path)
    if (pattern) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  let best: { pattern: string; matched: number; fields: number } | undefined
  for (const pattern of [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, 12)) {
    const read = pathPattern(pattern)
    if (!read) continue
    const matched = looked.filter((path) => read(path)?.date).length
    const fields = pattern.split('{').length
    if (!best || matched > best.matched || (matched === best.matched && fields > best.fields)) {
      best = { pattern, matched, fields }
    }
  }
  return best && best.matched > 0 ? best.pattern : null
}

function patternOf(path: string): string | undefined {
  const segments = path.replace(/\.[a-z0-9]{1,5}$/i, '').split('/')
  const found = inFolders(segments) ?? inName(segments)
  if (!found) return undefined
  const { at, behind, patterns } = found
  named(segments, patterns, at)
  issued(segments, patterns)
  numbered(segments, patterns, behind)
  // What stands before the first part that says something is not asked for: it may be any number of folders.
  const first = patterns.findIndex((pattern) => pattern !== undefined)
  return patterns
    .slice(first)
    .map((pattern) => pattern ?? '{*}')
    .join('/')
}

interface Found {
  /** The segment where the date begins, and the first behind it. */
  at: number
  behind: number
  patterns: (string | undefined)[]
}

const year = /^(?:1[6-9]|20)\d\d$/
const separated = /(?:1[6-9]|20)\d\d([-_. ]?)(?:0?[1-9]|1[0-2])\1(?:3[01]|[12]\d|0?[1-9])(?!\d)/
const written = /(?:1[6-9]|20)\d\d年(?:0?[1-9]|1[0-2])月(?:3[01]|[12]\d|0?[1-9])日/

/** A year, a month and a day, each a folder; month and day may be one folder. */
function inFolders(segments: readonly string[]): Found | undefined {
  const at = segments.findIndex((segment, i) => year.test(segment) && /^\d/.test(segments[i + 1] ?? ''))
  if (at < 0) return undefined
  const patterns: (string | undefined)[] = segments.map(() => undefined)
  const [month = '', day = ''] = segments.slice(at + 1)
  patterns[at] = '{yyyy}'
  const both = /^\d{1,2}([-_.]?)\d{1,2}$/.exec(month)
  if (/^(?:0?[1-9]|1[0-2])$/.test(month) && /^(?:3[01]|[12]\d|0?[1-9])(?!\d)/.test(day)) {
    patterns[at + 1] = '{mm}'
    patterns[at + 2] = day.replace(/^\d+/, '{dd}').replace(/(?<=\})([-_.])[A-D]?\d{1,3}$/i, '$1{page}')
    return { at, behind: at + 3, patterns }
  }
  if (both && month.length >= 3) {
    patterns[at + 1] = `{mm}${both[1]}{dd}`
    return { at, behind: at + 2, patterns }
  }
  return undefined
}

/** The whole date in one name. */
function inName(segments: readonly string[]): Found | undefined {
  const at = segments.findIndex((segment) => separated.test(segment) || written.test(segment))
  const segment = segments[at]
  if (segment === undefined) return undefined
  const patterns: (string | undefined)[] = segments.map(() => undefined)
  const match = written.exec(segment) ?? separated.exec(segment)
  if (!match) return undefined
  const between = match[1] ?? ''
  const date = written.test(segment) ? '{yyyy}年{mm}月{dd}日' : `{yyyy}${between}{mm}${between}{dd}`
  const before = segment.slice(0, match.index)
  const after = segment.slice(match.index + match[0].length).replace(/\d{1,6}(?=[期号號])/, '{issue}')
  const name = before.replace(/[-_. ]+$/, '')
  const paper = /\p{L}{2}/u.test(name) ? `{publication}${before.slice(name.length)}` : before ? '{*}' : ''
  const page = after.replace(
    /^([-_. ]*(?:[总總]?第\{issue\}[期号號][-_. ]*)?(?:第|p|page|版)?)[A-D]?\d{1,3}(?!\d)/iu,
    '$1{page}',
  )
  const issue = /^([-_. ]*[总總]?第?\{issue\}[期号號])(.*)$/u.exec(after)
  const unread = issue ? issue[1] + (issue[2] ? '{*}' : '') : after && '{*}'
  const rest = page === after ? unread : page.replace(/(?<=\{page\})(?!版?$).+$/u, '{*}')
  patterns[at] = paper + date + rest
  return { at, behind: at + 1, patterns }
}

/** The folder that names the paper: the nearest before the date that looks like one's name, or the first that is no number. */
function named(segments: readonly string[], patterns: (string | undefined)[], at: number) {
  if (patterns[at]?.includes('{publication}')) return
  const before = segments.slice(0, at)
  const named = before.findLastIndex(
    (segment) => publicationIn(segment) !== undefined || /报$|報$/.test(segment),
  )
  const place = named >= 0 ? named : before.findLastIndex((segment) => /\p{L}{2}/u.test(segment))
  if (place >= 0) patterns[place] = '{publication}'
}

/** The number of the issue: a folder or file that is nothing else, or what stands behind the day. */
function issued(segments: readonly string[], patterns: (string | undefined)[]) {
  if (patterns.some((pattern) => pattern?.includes('{issue}'))) return
  const place = segments.findIndex((segment) => /(?:^[总總]?第?|\D第)\d{1,6}[期号號]$/u.test(segment))
  const segment = patterns[place] ?? segments[place]
  if (segment !== undefined) patterns[place] = segment.replace(/\d{1,6}(?=[期号號]$)/u, '{issue}')
}

/** The number of the page: a folder or file behind the date that is hardly more than a number. */
function numbered(segments: readonly string[], patterns: (string | undefined)[], behind: number) {
  if (patterns.some((pattern) => pattern?.includes('{page}'))) return
  for (let i = behind; i < segments.length; i++) {
    const match = /^(第|p|page|版)?[-_. ]?[A-D]?\d{1,3}(版)?(?=$|[-_. ])(.*)$/iu.exec(segments[i] ?? '')
    if (!match) continue
    const printed = (segments[i] ?? '').replace(/[A-D]?\d{1,3}(版)?([-_. ].*)?$/iu, '')
    patterns[i] = `${printed}{page}${match[2] ?? ''}${match[3] ? '{*}' : ''}`
    return
  }
}
