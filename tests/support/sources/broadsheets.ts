import { broadsheet, type Sheet } from '../broadsheet'
import type { Gold } from '../gold'
import { randomFrom } from '../layOut'
import type { SourceArticle } from '../source'
import { harwick } from './harwick'
import { pairs } from './pairs'
import { qingxi } from './qingxi'

/** Articles side by side on a broadsheet page, in the order in which a recogniser gives its blocks. */
export interface BroadsheetPage {
  name: string
  sheet: Sheet
  articles: readonly SourceArticle[]
}

const later = pairs.flatMap(({ next }) => next.articles).filter(({ headline }) => headline.length > 0)
const isHan = ({ paragraphs: [text = ''] }: SourceArticle) => /\p{Script=Han}/u.test(text)

/** Blocks by their upper edges: headlines of neighbours follow each other, columns come in any order. */
export const broadsheetPages: readonly BroadsheetPage[] = [
  {
    name: 'zh-hans-blocks-by-height',
    sheet: { language: 'zh', columns: 5, measure: 12, indent: 2, jitter: 0.2, order: 'blocks' },
    articles: qingxi.articles,
  },
  {
    name: 'en-blocks-by-height',
    sheet: { language: 'en', columns: 4, measure: 14, indent: 1, jitter: 0.2, order: 'blocks' },
    articles: [...harwick.articles, ...later.filter((article) => !isHan(article))],
  },
]

export const setBroadsheet = ({ name, articles, sheet }: BroadsheetPage): { text: string; gold: Gold } =>
  broadsheet(name, articles, sheet, randomFrom(name))
