import type { ArticleStatus } from '../model/document'
import type { ExportOptions } from './exportPage'

/** The words that an export adds to the page's own. Core has no texts but these: a file outlives the app. */
export interface Labels {
  /** Between a label and what it says. */
  colon: string
  untitled: string
  rest: string
  continues: string
  page: string
  status: string
  tags: string
  annotations: string
  remarks: string
  legend: string
  exported: string
  statuses: Record<ArticleStatus, string>
  builtInTags: Record<string, string>
  highlight: string
}

const labels: Record<ExportOptions['labels'], Labels> = {
  en: {
    colon: ': ',
    untitled: 'Without a headline',
    rest: 'Belongs to no article',
    continues: 'Goes on in',
    page: 'Page',
    status: 'Status',
    tags: 'Tags',
    annotations: 'Annotations',
    remarks: 'Remarks',
    legend: 'Marked in the text',
    exported: 'Exported with Galley',
    statuses: {
      new: 'new',
      'in-work': 'in work',
      corrected: 'corrected',
      validated: 'validated',
      problem: 'problem',
    },
    builtInTags: {
      person: 'Person',
      place: 'Place',
      organisation: 'Organisation',
      date: 'Date',
      event: 'Event',
    },
    highlight: 'Remark',
  },
  'zh-CN': {
    colon: '：',
    untitled: '无标题',
    rest: '未归属文章',
    continues: '下转',
    page: '版次',
    status: '状态',
    tags: '标签',
    annotations: '标注',
    remarks: '批注',
    legend: '文中标注',
    exported: '由 Galley 导出',
    statuses: {
      new: '待处理',
      'in-work': '处理中',
      corrected: '一校',
      validated: '二校',
      problem: '存疑',
    },
    builtInTags: { person: '人物', place: '地点', organisation: '机构', date: '日期', event: '事件' },
    highlight: '批注',
  },
}

export function labelsIn({ labels: language }: ExportOptions): Labels {
  return labels[language]
}

/** What a tag is called; a tag of the editor's own is called as it is. */
export function tagName(tag: string, words: Labels): string {
  if (tag === '') return words.highlight
  return Object.hasOwn(words.builtInTags, tag) ? (words.builtInTags[tag] ?? tag) : tag
}
