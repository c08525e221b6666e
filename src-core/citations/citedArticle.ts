/** What a citation says of an article. Empty where it is not known: each style says what it does then. */
export interface CitedArticle {
  headline: string
  subtitle: string
  /** Reporters, then correspondents, as they are printed. */
  authors: readonly string[]
  publication: string
  /** ISO 8601: `YYYY-MM-DD`, also `YYYY-MM` or `YYYY`. */
  date: string
  /** 期号; missing where it is not known. */
  issue?: string
  /** 版次, e.g. `5` or `A03` */
  page: string
  /** 版名 */
  pageTitle: string
  section: string
  /** 文章编号 */
  number: string
  /** The library's id, by which programs tell entries apart. */
  id: string
  /** BCP 47 */
  language: string
}

/** Whether a text is Chinese or Japanese, whose names have no family name to turn round. */
export const isHan = (text: string) => /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}/u.test(text)

/** Whether the article is cited by the customs of Chinese: by its language, where that is known, else by its headline. */
export function isChinese({ language, headline, publication }: CitedArticle): boolean {
  return /^zh\b/i.test(language) || (!/^[a-z]{2}/i.test(language) && isHan(headline + publication))
}

/** A name's parts: `Mara Lind` has a family name, `林岚` and `Reuters` are one whole. */
export function nameParts(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/)
  if (isHan(name) || words.length === 1) return { family: name.trim(), given: '' }
  // `van der Berg`: small words before the last one belong to it.
  let start = words.length - 1
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
}

/** Year, month and day, as far as they are known. */
export function dateParts(date: string): number[] {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  return found ? found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : []
}
