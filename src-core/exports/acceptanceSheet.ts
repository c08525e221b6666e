import { escapeHtml } from './escapeHtml'
import type { ExportOptions } from './exportPage'
import { paperSheet, paperTable, signatures, tickBox } from './paperSheet'

/** One page of an issue, counted. */
export interface AcceptedPage {
  /** 版次 and 版名, or its name. */
  name: string
  articles: number
  withoutHeadline: number
  characters: number
  corrected: number
  validated: number
  /** Articles whose status is "problem". */
  problems: number
  /** Decisions of the reading that nobody has looked at. */
  doubts: number
  /** Articles of which section, author or dateline is known. */
  described: number
}

export interface AcceptedIssue {
  publication: string
  /** ISO 8601; may be empty. */
  date: string
  /** 期号; may be empty. */
  issue: string
  pages: readonly AcceptedPage[]
}

/** Acceptance sheets, an issue each: what there is of articles, headlines, text and metadata, to be ticked and signed. */
export function acceptanceSheet(
  issues: readonly AcceptedIssue[],
  language: ExportOptions['labels'],
  day: string,
): string {
  const t = texts[language]
  const number = (value: number) => value.toLocaleString(language)
  const issueHtml = ({ publication, date, issue, pages }: AcceptedIssue) => {
    const sum = (of: (page: AcceptedPage) => number) => pages.reduce((total, page) => total + of(page), 0)
    const total: AcceptedPage = {
      name: t.total,
      articles: sum((page) => page.articles),
      withoutHeadline: sum((page) => page.withoutHeadline),
      characters: sum((page) => page.characters),
      corrected: sum((page) => page.corrected),
      validated: sum((page) => page.validated),
      problems: sum((page) => page.problems),
      doubts: sum((page) => page.doubts),
      described: sum((page) => page.described),
    }
    const row = (page: AcceptedPage, box: string) => [
      escapeHtml(page.name),
      `${number(page.articles)} ${box}`,
      `${number(page.articles - page.withoutHeadline)} / ${number(page.articles)} ${box}`,
      `${number(page.characters)} ${box}`,
      number(page.corrected + page.validated),
      number(page.validated),
      number(page.problems),
      number(page.doubts),
      `${number(page.described)} / ${number(page.articles)} ${box}`,
      '',
    ]
    const rows = [...pages.map((page) => row(page, tickBox)), ...(pages.length > 1 ? [row(total, '')] : [])]
    return `<section class="issue">
<h1>${escapeHtml(t.title)}</h1>
<p class="about">${escapeHtml([publication || t.unknown, date, issue && t.issue(issue), t.printed(day)].filter(Boolean).join(' · '))}</p>
${paperTable(t.heads, rows, new Set([1, 2, 3, 4, 5, 6, 7, 8]))}
<p class="rules">${t.rules}</p>
<h2>${t.verdict}</h2>
<p>${t.verdicts.map((each) => `${tickBox} ${each}`).join('　　')}</p>
<h2>${t.remarks}</h2>
${signatures(['', ''])}
${signatures(t.signatures)}
</section>`
  }
  return paperSheet(t.title, language, issues.map(issueHtml).join('\n'))
}

const texts = {
  'zh-CN': {
    title: '验收单',
    unknown: '报纸未知',
    issue: (number: string) => `第 ${number} 期`,
    printed: (day: string) => `制表 ${day}`,
    total: '合计',
    heads: ['版面', '文章', '有标题', '字数', '一校及以上', '二校', '存疑', '疑处', '有著录', '备注'],
    rules:
      '逐项核对后打勾：文章是否齐全、标题是否正确、文字是否合格、著录（栏目、作者、电头）是否齐全。疑处指识别时没有把握、尚无人看过的判断。',
    verdict: '结论',
    verdicts: ['通过', '改正后通过', '退回'],
    remarks: '说明',
    signatures: ['移交', '验收', '日期'],
  },
  en: {
    title: 'Acceptance sheet',
    unknown: 'Newspaper unknown',
    issue: (number: string) => `no. ${number}`,
    printed: (day: string) => `made ${day}`,
    total: 'All',
    heads: [
      'Page',
      'Articles',
      'With headline',
      'Characters',
      'Corrected',
      'Validated',
      'Problems',
      'Doubts',
      'Described',
      'Remarks',
    ],
    rules:
      'To be ticked when it was checked: whether all articles are there, headlines are right, the text is good, and what is known of articles (section, author, dateline) is given. Doubts are decisions of the reading that nobody has looked at.',
    verdict: 'Result',
    verdicts: ['Accepted', 'Accepted once mended', 'Sent back'],
    remarks: 'Remarks',
    signatures: ['Handed over by', 'Accepted by', 'Date'],
  },
}
