/** Reads and scores a share of the pages with gold whenever it is sent weights: a worker of fitWeights.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../src-core/reading/readPage'
import { emptyArticle, type Gold, type GoldArticle } from '../support/gold'
import { type Figures, score } from '../support/score'
import { loadPages } from './goldPages'
import { setWeights, type Weights } from './weightSets'

export interface WeighedPage {
  group: string
  name: string
  figures: Figures
}

interface PageWithGold {
  group: string
  name: string
  text: string
  gold: Gold
}

const [folder = '', part = '0', parts = '1'] = process.argv.slice(2)
const pages = [...sharedPages(), ...madePages(folder)].filter((_, i) => i % Number(parts) === Number(part))

process.on('message', (weights: Weights) => {
  setWeights(weights)
  const weighed: WeighedPage[] = pages.map(({ group, name, text, gold }) => ({
    group,
    name,
    figures: score(gold, readPage({ name: `${name}.txt`, folder: '', place: 0, text, encoding: 'utf-8' })),
  }))
  process.send?.(weighed)
})

function sharedPages(): PageWithGold[] {
  return loadPages().map(({ group, file, folder: where, text }) => {
    const name = file.replace('.txt', '')
    return { group, name, text, gold: readGold(join(where, `${name}.gold.json`)) }
  })
}

/** The pages of a folder's folders, which are their groups. */
function madePages(root: string): PageWithGold[] {
  if (!existsSync(root)) return []
  return readdirSync(root).flatMap((group) =>
    readdirSync(join(root, group))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const name = file.replace('.txt', '')
        const text = readFileSync(join(root, group, file), 'utf8')
        return { group, name, text, gold: readGold(join(root, group, `${name}.gold.json`)) }
      }),
  )
}

/** Gold that tells articles alone has no paragraphs. */
function readGold(path: string): Gold {
  const gold = JSON.parse(readFileSync(path, 'utf8')) as Omit<Partial<Gold>, 'articles'> & {
    page: string
    articles: (Pick<GoldArticle, 'id'> & Partial<GoldArticle>)[]
  }
  const articles = gold.articles.map((article) => ({ ...emptyArticle(article.id), ...article }))
  return { blanks: true, ...gold, other: gold.other ?? [], articles }
}
