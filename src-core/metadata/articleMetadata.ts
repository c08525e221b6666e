import type { ArticleMetadata } from '../model/reading'
import type { PageWords } from '../words/pageWords'
import { pageWordsOf } from '../words/pageWordsOf'
import { namesIn } from './namesIn'
import { sectionBreaks } from './sectionBreaks'

/** The texts of an article that may say who wrote it, from where, and in which section. Reflowed. */
export interface ArticleTexts {
  byline?: string | undefined
  kicker?: string | undefined
  /** The kicker heads other articles of the page, too: it names a column (栏目). */
  standing?: boolean | undefined
  captions: readonly string[]
  /** In reading order. */
  paragraphs: readonly string[]
}

/**
 * What an article's text says of itself: where a formula of the language is found, and nowhere else.
 *
 * @param language BCP 47
 */
export function articleMetadata(texts: ArticleTexts, language: string): ArticleMetadata {
  const words = pageWordsOf(language)
  const first = texts.paragraphs[0] ?? ''
  const last = texts.paragraphs.at(-1) ?? ''
  const byline = texts.byline?.trim().slice(0, 200) ?? ''
  const opening = words.dateline.exec(first)?.groups
  const signed = words.byline.exec(byline)?.groups ?? closingByline(last, words.byline)
  const credits = [...texts.captions, byline, closingWords(last)].map((text) =>
    words.photographer.exec(text.trim()),
  )
  const edited = [byline, last.slice(-60)].map((text) => words.editor.exec(text))
  const metadata: ArticleMetadata = {}
  const dateline = (opening?.dateline ?? opening?.plain)?.trim()
  const people = peopleIn(words)
  const reporters = people([opening?.reporters, signed?.reporters, signed?.bracketed])
  const correspondents = people([opening?.correspondents, signed?.correspondents])
  const photographers = people(
    credits.flatMap((found) => [found?.groups?.photographers, found?.groups?.credited]),
  )
  const editors = people(edited.map((found) => found?.groups?.editors))
  const section = sectionOf(texts, words)
  if (dateline) metadata.dateline = dateline
  if (reporters.length > 0) metadata.reporters = reporters
  if (correspondents.length > 0) metadata.correspondents = correspondents
  if (photographers.length > 0) metadata.photographers = photographers
  if (editors.length > 0) metadata.editors = editors
  if (section) metadata.section = section
  return metadata
}

/** A byline in brackets at the end of the last paragraph: `……圆满结束。（张三 李四）`. */
function closingByline(paragraph: string, pattern: RegExp): Record<string, string> | undefined {
  const closing = /[（(][^（）()]{2,40}[）)]$/u.exec(paragraph.trim().slice(-60))
  return closing ? pattern.exec(closing[0])?.groups : undefined
}

/** What stands behind a paragraph's last sentence, or in brackets at its end: a credit there is not the text's own. */
function closingWords(paragraph: string): string {
  const end = paragraph.trim().slice(-60)
  return (
    /[（(][^（）()]{2,40}[）)]$/u.exec(end)?.[0] ??
    /(?<=[。！？.!?”」’]\s?)[^。！？!?]{2,40}$/u.exec(end)?.[0] ??
    ''
  )
}

/** A kicker that names a page or standing section, a page number beside it left out; or one that heads several articles. */
function sectionOf({ kicker = '', standing = false }: ArticleTexts, words: PageWords): string | undefined {
  const text = kicker.trim()
  const pieces = text.replace(words.folio, ' ').split(sectionBreaks).filter(Boolean)
  const named = pieces.find((piece) => words.sections.has(piece.toLowerCase()))
  if (named && (pieces.length === 1 || standing)) return pieces.length === 1 ? named : text
  const credit = words.byline.test(text) || words.photographer.test(text) || words.posts.test(text)
  return standing && !credit ? text : undefined
}

const peopleIn =
  ({ posts }: PageWords) =>
  (printed: readonly (string | undefined)[]): string[] => [
    ...new Set(printed.flatMap((names) => (names ? namesIn(names).filter((name) => !posts.test(name)) : []))),
  ]
