import { isTableSource, type TableField, type TableSource } from './tableColumns'

export const tableFormats = ['xlsx', 'csv', 'xml'] as const
export type TableFormat = (typeof tableFormats)[number]

/** A column of the user's: what stands in it, and under which name. */
export interface MappedColumn extends TableField {
  name: string
}

/** Which columns a table has, in which order and under which names; kept under a name of its own. */
export interface TableMapping {
  /** Another one for each mapping, so that it may be renamed. */
  id: string
  name: string
  format: TableFormat
  columns: MappedColumn[]
}

/** The columns that a new mapping begins with. */
const usual: readonly TableSource[] = [
  'number',
  'publication',
  'date',
  'page',
  'headline',
  'section',
  'reporters',
  'words',
  'status',
]

/** @param nameOf what a column is called in the language of the user */
export function newMapping(id: string, name: string, nameOf: (source: TableSource) => string): TableMapping {
  return { id, name, format: 'xlsx', columns: usual.map((source) => ({ source, name: nameOf(source) })) }
}

/** A mapping without the columns that this version of Galley does not know. */
export function knownColumns(mapping: TableMapping): TableMapping {
  return { ...mapping, columns: mapping.columns.filter(({ source }) => isTableSource(source)) }
}

/** Why a mapping gives no table; undefined where it gives one. */
export function mappingProblem({ columns }: TableMapping): 'none' | 'unnamed' | 'twice' | undefined {
  if (columns.length === 0) return 'none'
  const names = columns.map(({ name }) => name.trim())
  if (names.some((name) => name === '')) return 'unnamed'
  return new Set(names).size < names.length ? 'twice' : undefined
}
