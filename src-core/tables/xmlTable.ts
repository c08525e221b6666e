import { cleanText } from '../exports/cleanText'
import { escapeHtml } from '../exports/escapeHtml'
import { type TableValue, tableValue, valueText } from './tableColumns'
import type { TableWriter } from './tableWriter'

/**
 * Articles as XML: one `article` each, in it one element a column under the mapping's name, of a list one a member.
 * Empty cells are left out. Names that XML does not allow are changed to the nearest that it does.
 */
export const xmlTable: TableWriter = {
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<articles>\n',
  rows: (articles, { columns }, statuses) => {
    const names = elementNames(columns.map(({ name }) => name))
    return articles
      .map((article) => {
        const cells = columns.flatMap((column, i) =>
          membersOf(tableValue(article, column, statuses)).map(
            (text) => `    <${names[i]}>${escapeHtml(text)}</${names[i]}>\n`,
          ),
        )
        return `  <article>\n${cells.join('')}  </article>\n`
      })
      .join('')
  },
  end: '</articles>\n',
}

function membersOf(value: TableValue): readonly string[] {
  const members = value.kind === 'list' ? value.items : [valueText(value)]
  return members.filter((text) => text !== '')
}

const start = /[:_\p{L}\p{Nl}]/u
const inner = /[^\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}._\-·]/gu

/** Names of elements (XML 1.0, fifth edition, production 5, without what only few parsers take), each once. */
export function elementNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const clean = cleanText(name).trim().normalize('NFC').replace(inner, '_').replaceAll(':', '_')
    const safe = start.test(clean.charAt(0)) && !/^xml/i.test(clean) ? clean : `_${clean}`
    let free = safe
    for (let n = 2; taken.has(free); n += 1) free = `${safe}_${n}`
    taken.add(free)
    return free
  })
}
