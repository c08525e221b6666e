import { expect, it } from 'vitest'
import { queryLines } from '../../../src-renderer/corpora/queryLines'

it('says what a query asks, and nothing of what it leaves open', () => {
  const query = {
    list: 'articles',
    text: '水利局',
    status: null,
    filter: {
      publications: ['清溪日报', '南浦晚报'],
      from: '1946-05-01',
      to: '',
      fields: { genre: '通讯' },
      tags: [],
    },
    descending: true,
  }
  expect(queryLines(query, (name, value) => `${name}: ${value}`)).toEqual([
    'list: articles',
    'text: 水利局',
    'filter.publications: 清溪日报, 南浦晚报',
    'filter.from: 1946-05-01',
    'filter.fields.genre: 通讯',
    'descending: true',
  ])
})
