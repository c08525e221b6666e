import type { TableArticle } from '../../../src-core/tables/tableArticle'

/** An article of a fictional county paper, with what a test wants otherwise. */
export function tableArticle(more: Partial<TableArticle> = {}): TableArticle {
  return {
    id: 'a-1',
    number: 'QX-0001',
    order: 0,
    headline: '清溪大桥通车',
    opening: '本报讯',
    status: 'corrected',
    done: '2026-03-19T08:30:00.000Z',
    tags: ['交通', '民生'],
    words: 321,
    characters: 300,
    annotations: 2,
    metadata: { section: '要闻', reporters: ['林岚', '周野'] },
    page: {
      publication: '清溪日报',
      date: '2026-03-18',
      number: '1',
      title: '要闻',
      name: 'p1',
      folder: '',
      language: 'zh-Hans',
    },
    text: '',
    ...more,
  }
}

export const statuses = {
  new: '待处理',
  'in-work': '处理中',
  corrected: '一校',
  validated: '二校',
  problem: '存疑',
}
