import { describe, expect, it } from 'vitest'
import type { Article, Page } from '../../../src-renderer/database/database'
import { articlesInView, firstView, pagesInView } from '../../../src-renderer/library/libraryView'

function page(id: string, more: Partial<Page> = {}): Page {
  return {
    id,
    dumpId: id,
    place: 0,
    name: id,
    folder: '',
    encoding: 'utf-8',
    language: 'zh-Hans',
    publication: '',
    date: '',
    number: '',
    title: '',
    file: `${id}.txt`,
    importId: '',
    characters: 0,
    articles: 0,
    statuses: {},
    tags: [],
    headlines: [],
    annotations: 0,
    imported: '2026-03-18T08:00:00.000Z',
    changed: '2026-03-18T08:00:00.000Z',
    deleted: '',
    ...more,
  }
}

function article(id: string, pageId: string, more: Partial<Article> = {}): Article {
  return {
    id,
    pageId,
    order: 0,
    headline: '',
    opening: '',
    done: '',
    status: 'new',
    tags: [],
    characters: 0,
    words: 0,
    number: '',
    metadata: {},
    annotations: 0,
    deleted: '',
    changed: '',
    ...more,
  }
}

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)

describe('the pages in view', () => {
  it('come newest first, those of one import by name, numbers as numbers', () => {
    const pages = [
      page('p10', { imported: '2026-03-18T08:00:07.000Z' }),
      page('p9', { imported: '2026-03-18T08:00:09.000Z' }),
      page('new', { imported: '2026-03-19T08:00:00.000Z' }),
    ]
    expect(ids(pagesInView(pages, firstView, undefined))).toEqual(['new', 'p9', 'p10'])
  })

  it('have an article of the status and the tag that are asked for', () => {
    const pages = [page('a', { statuses: { problem: 1 }, tags: ['桥'] }), page('b', { statuses: { new: 2 } })]
    expect(ids(pagesInView(pages, { ...firstView, status: 'problem' }, undefined))).toEqual(['a'])
    expect(ids(pagesInView(pages, { ...firstView, tag: '桥' }, undefined))).toEqual(['a'])
  })

  it('have the text in an article or in their name', () => {
    const pages = [page('a'), page('b', { name: '清溪三版' }), page('c')]
    const hits = new Map([['x', { articleId: 'x', pageId: 'a', before: '', hit: '清溪', after: '' }]])
    expect(ids(pagesInView(pages, { ...firstView, text: '清溪' }, hits)).sort()).toEqual(['a', 'b'])
  })
})

describe('the articles in view', () => {
  const pages = new Map([page('a'), page('b')].map((each) => [each.id, each]))

  it('follow their pages and their place there', () => {
    const articles = [article('3', 'b'), article('2', 'a', { order: 1 }), article('1', 'a')]
    expect(ids(articlesInView(articles, pages, firstView, undefined))).toEqual(['1', '2', '3'])
  })

  it('come longest first where that is asked for', () => {
    const articles = [article('1', 'a', { characters: 5 }), article('2', 'b', { characters: 9 })]
    const view = { ...firstView, sort: 'characters' as const }
    expect(ids(articlesInView(articles, pages, view, undefined))).toEqual(['2', '1'])
  })

  it('belong to a page that is there', () => {
    expect(articlesInView([article('1', 'gone')], pages, firstView, undefined)).toEqual([])
  })
})
