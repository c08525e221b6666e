import type { CorrectionKind } from '../model/correctionMark'
import type { ArticleStatus } from '../model/document'
import type { ArticleField } from '../model/metadata'
import type { ExportOptions } from './exportPage'

/** The words that an export adds to the page's own. Core has no texts but these: a file outlives the app. */
export interface Labels {
  /** Between a label and what it says. */
  colon: string
  /** Between names. */
  comma: string
  /** Between one thing that is known and the next. */
  between: string
  untitled: string
  rest: string
  continues: string
  page: string
  /** The number under which an issue appeared. */
  issue: (number: string) => string
  status: string
  tags: string
  number: string
  words: string
  fields: Record<ArticleField, string>
  annotations: string
  remarks: string
  relations: string
  /** Behind a remark that was settled. */
  resolved: string
  legend: string
  exported: string
  statuses: Record<ArticleStatus, string>
  builtInTags: Record<string, string>
  highlight: string
  kinds: Record<CorrectionKind, string>
  /** What the editors named in a file did. */
  correctedBy: string
  /** Behind a misprint: that it stands so, and what it should read. */
  sic: string
  shouldRead: (text: string) => string
  table: Record<'page' | 'article' | 'line' | 'raw' | 'corrected' | 'kind' | 'author' | 'time', string>
}

const labels: Record<ExportOptions['labels'], Labels> = {
  en: {
    colon: ': ',
    comma: ', ',
    between: '; ',
    untitled: 'Without a headline',
    rest: 'Belongs to no article',
    continues: 'Goes on in',
    page: 'Page',
    issue: (number) => `no. ${number}`,
    status: 'Status',
    tags: 'Tags',
    number: 'Number',
    words: 'Words',
    fields: {
      section: 'Section',
      genre: 'Genre',
      dateline: 'Dateline',
      reporters: 'Reporters',
      correspondents: 'Correspondents',
      photographers: 'Photographers',
      editors: 'Editors',
    },
    annotations: 'Annotations',
    remarks: 'Remarks',
    relations: 'Relations',
    resolved: 'resolved',
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
    kinds: {
      ocr: 'OCR error',
      print: 'error in print',
      normalisation: 'normalised',
      uncertain: 'uncertain',
      illegible: 'illegible',
    },
    correctedBy: 'corrections',
    sic: '[sic]',
    shouldRead: (text) => `[read: ${text}]`,
    table: {
      page: 'Page',
      article: 'Article',
      line: 'Line',
      raw: 'Raw',
      corrected: 'Corrected',
      kind: 'Kind',
      author: 'Author',
      time: 'Time',
    },
  },
  'zh-CN': {
    colon: '：',
    comma: '、',
    between: '；',
    untitled: '无标题',
    rest: '未归属文章',
    continues: '下转',
    page: '版次',
    issue: (number) => `第${number}期`,
    status: '状态',
    tags: '标签',
    number: '文章编号',
    words: '字数',
    fields: {
      section: '栏目',
      genre: '体裁',
      dateline: '电头',
      reporters: '记者',
      correspondents: '通讯员',
      photographers: '摄影',
      editors: '责编',
    },
    annotations: '标注',
    remarks: '批注',
    relations: '关系',
    resolved: '已解决',
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
    kinds: {
      ocr: '识别差错',
      print: '原文如此',
      normalisation: '规范化',
      uncertain: '存疑',
      illegible: '无法辨认',
    },
    correctedBy: '校改',
    sic: '〔原文如此〕',
    shouldRead: (text) => `〔应为：${text}〕`,
    table: {
      page: '版面',
      article: '文章编号',
      line: '行',
      raw: '原始',
      corrected: '校改',
      kind: '类别',
      author: '校对人',
      time: '时间',
    },
  },
}

export function labelsIn({ labels: language }: ExportOptions): Labels {
  return labels[language]
}
