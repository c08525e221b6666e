import { describe, expect, it } from 'vitest'
import { type CitationStyle, cite } from '../../../src-core/citations/cite'
import type { CitedArticle } from '../../../src-core/citations/citedArticle'

const chinese: CitedArticle = {
  headline: '清溪大桥通车',
  subtitle: '',
  authors: ['林岚'],
  publication: '清溪日报',
  date: '2026-03-18',
  page: '3',
  pageTitle: '要闻',
  section: '',
  number: 'QX-0042',
  id: '5f0c2a1e-aaaa-bbbb-cccc-000000000000',
  language: 'zh-Hans',
}
const english: CitedArticle = {
  ...chinese,
  headline: 'New school opens its doors',
  authors: ['Mara Lind'],
  publication: 'Harbour Post',
  date: '2026-05-02',
  number: '',
  language: 'en',
}
const as = (style: CitationStyle, article: CitedArticle, more: Partial<CitedArticle> = {}) =>
  cite([{ ...article, ...more }], style)

describe('GB/T 7714-2015', () => {
  it.each([
    ['an article of a newspaper', {}, '林岚. 清溪大桥通车[N]. 清溪日报, 2026-03-18(3).'],
    [
      'three authors',
      { authors: ['林岚', '周野', '许川'] },
      '林岚，周野，许川. 清溪大桥通车[N]. 清溪日报, 2026-03-18(3).',
    ],
    [
      'more than three',
      { authors: ['林岚', '周野', '许川', '何青'] },
      '林岚，周野，许川，等. 清溪大桥通车[N]. 清溪日报, 2026-03-18(3).',
    ],
    ['no author', { authors: [] }, '清溪大桥通车[N]. 清溪日报, 2026-03-18(3).'],
    [
      'a subtitle',
      { subtitle: '两岸往来更便捷' },
      '林岚. 清溪大桥通车：两岸往来更便捷[N]. 清溪日报, 2026-03-18(3).',
    ],
    ['no page', { page: '' }, '林岚. 清溪大桥通车[N]. 清溪日报, 2026-03-18.'],
    ['no date', { date: '' }, '林岚. 清溪大桥通车[N]. 清溪日报 (3).'],
    ['nothing but a headline', { authors: [], publication: '', date: '', page: '' }, '清溪大桥通车[N].'],
    ['no headline', { headline: '', page: 'A03' }, '林岚. 无题[N]. 清溪日报, 2026-03-18(A03).'],
  ])('%s', (_, more, said) => expect(as('gbt7714', chinese, more)).toBe(said))

  it('has family names first and in capitals, given names as initials', () => {
    expect(
      as('gbt7714', english, { authors: ['Mara Anne Lind', 'Jan van der Berg', 'Reuters', 'A. B. Coe'] }),
    ).toBe(
      'LIND M A, VAN DER BERG J, Reuters, et al. New school opens its doors[N]. Harbour Post, 2026-05-02(3).',
    )
  })
})

describe('Chicago', () => {
  it.each([
    ['an author', {}, 'Lind, Mara. “New school opens its doors.” Harbour Post, May 2, 2026, p. 3.'],
    [
      'several authors',
      { authors: ['Mara Lind', 'Tom Ash', '林岚'] },
      'Lind, Mara, Tom Ash, and 林岚. “New school opens its doors.” Harbour Post, May 2, 2026, p. 3.',
    ],
    ['no author', { authors: [] }, 'Harbour Post. “New school opens its doors.” May 2, 2026, p. 3.'],
    ['no date', { date: '', page: '' }, 'Lind, Mara. “New school opens its doors.” Harbour Post, n.d.'],
    [
      'a month',
      { date: '1912-05' },
      'Lind, Mara. “New school opens its doors.” Harbour Post, May 1912, p. 3.',
    ],
    [
      'a question',
      { headline: 'Who opens it?' },
      'Lind, Mara. “Who opens it?” Harbour Post, May 2, 2026, p. 3.',
    ],
    ['nothing', { headline: '', authors: [], publication: '', date: '', page: '' }, '“Untitled.” n.d.'],
  ])('%s', (_, more, said) => expect(as('chicago', english, more)).toBe(said))
})

describe('BibTeX', () => {
  it('has a newspaper article under its number', () => {
    expect(as('bibtex', chinese, { authors: ['林岚', 'Mara Lind'], issue: '4210' })).toBe(
      [
        '@article{QX-0042,',
        '  author = {林岚 and Lind, Mara},',
        '  title = {{清溪大桥通车}},',
        '  journal = {清溪日报},',
        '  entrysubtype = {newspaper},',
        '  date = {2026-03-18},',
        '  year = {2026},',
        '  month = {3},',
        '  day = {18},',
        '  number = {4210},',
        '  pages = {3},',
        '  eid = {QX-0042},',
        '  langid = {chinese},',
        '}',
      ].join('\n'),
    )
  })

  it('leaves out what is not known, and makes a key of the rest', () => {
    const entry = as('bibtex', english, { authors: [], date: '', page: '' })
    expect(entry).toMatch(/^@article\{HarbourPost-5f0c2a,\n {2}title/)
    expect(entry).not.toMatch(/author|date|year|pages/)
  })

  it('keeps TeX from taking signs for its own', () => {
    expect(as('bibtex', english, { headline: '50% of $3 {A_B} & \\C' })).toContain(
      'title = {{50\\% of \\$3 \\{A\\_B\\} \\& \\textbackslash{}C}}',
    )
  })
})

describe('RIS and CSL-JSON', () => {
  it('say the same', () => {
    expect(as('ris', english)).toBe(
      [
        'TY  - NEWS',
        'AU  - Lind, Mara',
        'TI  - New school opens its doors',
        'T2  - Harbour Post',
        'PY  - 2026',
        'DA  - 2026/05/02/',
        'SP  - 3',
        'LA  - en',
        'ID  - 5f0c2a1e-aaaa-bbbb-cccc-000000000000',
        'ER  - ',
      ].join('\r\n'),
    )
    expect(JSON.parse(as('cslJson', chinese))).toEqual([
      {
        id: 'QX-0042',
        type: 'article-newspaper',
        title: '清溪大桥通车',
        author: [{ literal: '林岚' }],
        'container-title': '清溪日报',
        issued: { 'date-parts': [[2026, 3, 18]] },
        page: '3',
        number: 'QX-0042',
        language: 'zh-Hans',
      },
    ])
  })

  it('have the number of the issue, where it is known', () => {
    expect(as('ris', chinese, { issue: '4210' })).toContain('\r\nIS  - 4210\r\n')
    expect(JSON.parse(as('cslJson', chinese, { issue: '4210' }))).toMatchObject([{ issue: '4210' }])
  })

  it('leave out what is not known', () => {
    const bare = { authors: [], publication: '', date: '', page: '', language: 'und', number: '' }
    expect(
      as('ris', chinese, bare)
        .split('\r\n')
        .map((line) => line.slice(0, 2)),
    ).toEqual(['TY', 'TI', 'ID', 'ER'])
    expect(JSON.parse(as('cslJson', chinese, bare))).toEqual([
      { id: chinese.id, type: 'article-newspaper', title: '清溪大桥通车' },
    ])
  })
})
