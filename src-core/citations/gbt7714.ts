import { type CitedArticle, isChinese, isHan, nameParts } from './citedArticle'

/**
 * GB/T 7714-2015, 4.4 (析出文献) and 8: `主要责任者. 题名: 其他题名信息[N]. 报纸名, 年-月-日(版次).`
 *
 * - 8.1.2: of more than three authors the first three, then 等 or `et al`; 8.1.1: family names first and in capitals,
 *   given names as initials without dots.
 * - 8.1: without an author a numbered list begins with the title (顺序编码制).
 * - What is not known is left out.
 */
export function gbt7714(article: CitedArticle): string {
  const { headline, subtitle, publication, date, page, authors } = article
  const chinese = isChinese(article)
  const title = [headline || (chinese ? '无题' : 'Untitled'), subtitle]
    .filter(Boolean)
    .join(chinese ? '：' : ': ')
  const source = [publication, date && `${date}${page && `(${pageOf(page)})`}`].filter(Boolean).join(', ')
  const place = date || !page ? source : [source, `(${pageOf(page)})`].filter(Boolean).join(' ')
  return [authorsOf(authors, chinese), `${title}[N]`, place].filter(Boolean).map(withStop).join(' ')
}

const most = 3

function authorsOf(authors: readonly string[], chinese: boolean): string {
  const named = authors.slice(0, most).map((name) => {
    const { family, given } = nameParts(name)
    if (isHan(name) || given === '') return family
    const initials = given.split(/[\s.]+/).map((word) => word.charAt(0).toUpperCase())
    return `${family.toUpperCase()} ${initials.filter(Boolean).join(' ')}`
  })
  const others = authors.length > most ? [chinese ? '等' : 'et al'] : []
  return [...named, ...others].join(chinese ? '，' : ', ')
}

/** The standard's example has a bare number: `(15)`; `A03` stays. */
const pageOf = (page: string) => page.replace(/^第?(.*?)版$/, '$1')
const withStop = (part: string) => (part.endsWith('.') ? part : `${part}.`)
