import type { CitedArticle } from './citedArticle'
import { nameParts } from './citedArticle'

/** RIS, as reference managers take it: type NEWS, two letters a line, CRLF at their ends. */
export function ris(article: CitedArticle): string {
  const {
    headline,
    subtitle,
    authors,
    publication,
    date,
    issue = '',
    page,
    section,
    number,
    id,
    language,
  } = article
  const lines: [string, string][] = [
    ...authors.map((name): [string, string] => {
      const { family, given } = nameParts(name)
      return ['AU', given ? `${family}, ${given}` : family]
    }),
    ['TI', [headline, subtitle].filter(Boolean).join(': ')],
    ['T2', publication],
    ['PY', date.slice(0, 4)],
    ['DA', date && `${date.replaceAll('-', '/')}/`],
    ['IS', issue],
    ['SE', section],
    ['SP', page],
    ['AN', number],
    ['LA', language === 'und' ? '' : language],
    ['ID', number || id],
  ]
  const told = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
  return ['TY  - NEWS', ...told, 'ER  - '].join('\r\n')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
