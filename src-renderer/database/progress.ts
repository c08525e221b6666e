import { database } from './database'
import { useLive } from './useLive'

/** What was done: articles said to be corrected or validated, and their characters. */
export interface Done {
  articles: number
  characters: number
}

/** What was done in the library since a moment (ISO 8601 in UTC); live, undefined until the first answer. */
export function useDoneSince(moment: string): Done | undefined {
  return useLive(async () => {
    const rows = await database.articles.where('done').aboveOrEqual(moment).toArray()
    const here = rows.filter((row) => row.deleted === '')
    return { articles: here.length, characters: here.reduce((sum, row) => sum + row.characters, 0) }
  }, [moment])
}
