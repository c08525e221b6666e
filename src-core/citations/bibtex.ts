import { type CitedArticle, dateParts, isHan, nameParts } from './citedArticle'

/**
 * An entry for BibTeX and biblatex: `@article` with the newspaper as its journal, `entrysubtype = {newspaper}` (biblatex
 * 2.1.1), the issue's number as its `number` and the article's own as its `eid`; year, month and day for the one, `date` for the other. Its key is the article's number, else newspaper, date and
 * page in letters that every TeX takes, with the id's beginning so that two articles of a page differ.
 */
export function bibtex(article: CitedArticle): string {
  const { headline, subtitle, authors, publication, date, issue = '', page, number, language } = article
  const [year, month, day] = dateParts(date)
  const fields: [string, string | undefined][] = [
    ['author', authors.map(nameOf).join(' and ')],
    ['title', headline && `{${escaped(headline)}}`],
    ['subtitle', subtitle && `{${escaped(subtitle)}}`],
    ['journal', escaped(publication)],
    ['entrysubtype', 'newspaper'],
    ['date', date],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['number', escaped(issue)],
    ['pages', escaped(page)],
    ['eid', escaped(number)],
    ['langid', langids[language.slice(0, 2).toLowerCase()]],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@article{${keyOf(article)},\n${lines.join('\n')}\n}`
}

const langids: Readonly<Record<string, string>> = {
  zh: 'chinese',
  en: 'english',
  de: 'german',
  fr: 'french',
  ja: 'japanese',
  ko: 'korean',
}

/** Braces keep a name whole that has no family name to turn round, or an `and` in it. */
function nameOf(name: string): string {
  const { family, given } = nameParts(name)
  if (given === '') return isHan(name) ? escaped(family) : `{${escaped(family)}}`
  return `${/ /.test(family) ? `{${escaped(family)}}` : escaped(family)}, ${escaped(given)}`
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that TeX would take for its own; unbalanced braces would end the field, so none is left bare. */
function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')
}

function keyOf({ number, publication, date, page, id }: CitedArticle): string {
  const plain = (text: string) => text.normalize('NFKD').replace(/[^A-Za-z0-9:.-]/g, '')
  if (number !== '' && plain(number) === number) return number
  const parts = [plain(publication) || 'galley', date.replaceAll('-', ''), plain(page), plain(id).slice(0, 6)]
  return parts.filter(Boolean).join('-')
}
