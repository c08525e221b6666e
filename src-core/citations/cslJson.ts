import { type CitedArticle, dateParts, nameParts } from './citedArticle'

/** An item of CSL-JSON (schema 1.0), which Zotero, pandoc and citeproc take. */
export function cslJson(article: CitedArticle): object {
  const { headline, subtitle, authors, publication, date, issue, page, section, number, id, language } =
    article
  const parts = dateParts(date)
  return {
    id: number || id,
    type: 'article-newspaper',
    title: [headline, subtitle].filter(Boolean).join(': '),
    ...(authors.length > 0 && {
      author: authors.map((name) => {
        const { family, given } = nameParts(name)
        return given ? { family, given } : { literal: family }
      }),
    }),
    ...(publication && { 'container-title': publication }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(section && { section }),
    ...(number && { number }),
    ...(language !== '' && language !== 'und' && { language }),
  }
}
