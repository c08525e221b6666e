import { fieldOf, type Shelf } from '../../src-core/searching/index/shelf'
import type { ArticleCard } from './messages'

export function cardOf(shelf: Shelf, article: number): ArticleCard {
  const field = (name: string) => fieldOf(shelf, article, name)
  return {
    id: shelf.idOf(article),
    pageId: field('pageId'),
    title: field('title') || shelf.printed(article).trimStart().slice(0, 30).replace(/\s/g, ' '),
    paper: field('paper') || field('pageName'),
    date: field('date'),
    page: field('page'),
    author: field('author').replaceAll('\n', ' '),
    status: field('status'),
    number: field('number'),
  }
}
