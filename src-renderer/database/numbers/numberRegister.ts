import type { KnownNumbers } from '../../../src-core/numbers/followNumber'
import type { NumberRegister } from '../../../src-core/numbers/keepRegister'
import { database } from '../database'

/** The library's register of article numbers. */
export const numberRegister: NumberRegister & KnownNumbers = {
  isTaken: (number) => database.numbers.get(number).then((row) => row !== undefined),
  ofArticles: (ids) => database.numbers.where('articleId').anyOf(ids).toArray(),
  byNumbers: async (numbers) =>
    (await database.numbers.bulkGet([...numbers])).filter((row) => row !== undefined),
  present: async (ids) =>
    (await database.articles.bulkGet([...ids])).flatMap((article) => (article ? [article.id] : [])),
  put: (rows) => database.numbers.bulkPut([...rows]),
}
