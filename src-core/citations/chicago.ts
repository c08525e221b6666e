import { type CitedArticle, dateParts, isHan, nameParts } from './citedArticle'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * The Chicago Manual of Style, 17th edition, as an entry of a bibliography (14.191-14.200):
 * `Lind, Mara. “Headline.” Harbour Post, May 2, 2026, p. 3.`
 *
 * - 14.199: without an author the newspaper stands in the author's place.
 * - 14.76: of more than ten authors the first seven and `et al.`; Chinese names stay in their order.
 * - The manual leaves pages out because editions differ; a page of an archive is one edition's, so it is named.
 * - `n.d.` where the day is not known (14.145). Names of newspapers are set in italics by whoever pastes them.
 */
export function chicago({ headline, subtitle, authors, publication, date, page }: CitedArticle): string {
  const title = [headline || 'Untitled', subtitle].filter(Boolean).join(': ')
  const first = authors.length > 0 ? authorsOf(authors) : publication
  const paper = authors.length > 0 ? publication : ''
  const place = [paper, dateOf(date), page && `p. ${page}`].filter(Boolean).join(', ')
  const quoted = `“${/[.?!。？！…]$/.test(title) ? title : `${title}.`}”`
  return [first && withStop(first), quoted, withStop(place)].filter(Boolean).join(' ')
}

function authorsOf(authors: readonly string[]): string {
  const shown = authors.length > 10 ? authors.slice(0, 7) : authors
  const names = shown.map((name, i) => {
    const { family, given } = nameParts(name)
    if (given === '' || isHan(name)) return family
    return i === 0 ? `${family}, ${given}` : `${given} ${family}`
  })
  if (shown.length < authors.length) return `${names.join(', ')}, et al.`
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${last}` : last
}

function dateOf(date: string): string {
  const [year, month, day] = dateParts(date)
  if (year === undefined) return 'n.d.'
  const name = month === undefined ? '' : (months[month - 1] ?? '')
  if (name === '') return String(year)
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

const withStop = (part: string) => (/[.]$/.test(part) ? part : `${part}.`)
