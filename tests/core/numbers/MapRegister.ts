import type { NumberRow } from '../../../src-core/model/numberRow'
import type { NumberRegister } from '../../../src-core/numbers/keepRegister'

/** A register in memory. */
export class MapRegister implements NumberRegister {
  readonly rows = new Map<string, NumberRow>()

  isTaken = async (number: string) => this.rows.has(number)
  ofArticles = async (ids: readonly string[]) =>
    [...this.rows.values()].filter((row) => ids.includes(row.articleId))
  byNumbers = async (numbers: readonly string[]) => numbers.flatMap((number) => this.rows.get(number) ?? [])
  put = async (rows: readonly NumberRow[]) => {
    for (const row of rows) this.rows.set(row.number, row)
  }
}
