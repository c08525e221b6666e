import type { ArticleMetadata } from '../model/reading'
import { pageWordsOf } from '../words/pageWordsOf'
import { namesIn } from './namesIn'

/** The texts of an article that may say who wrote it, from where, and in which section. Reflowed. */
export interface ArticleTexts {
  byline?: string | undefined
  kicker?: string | undefined
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
  const credits = [...texts.captions, byline, last.slice(-40)].map((text) =>
    words.photographer.exec(text.trim()),
  )
  const edited = [byline, last.slice(-60)].map((text) => words.editor.exec(text))
  const metadata: ArticleMetadata = {}
  const dateline = (opening?.dateline ?? opening?.plain)?.trim()
  const reporters = people([opening?.reporters, signed?.reporters, signed?.bracketed])
  const correspondents = people([opening?.correspondents, signed?.correspondents])
  const photographers = people(
    credits.flatMap((found) => [found?.groups?.photographers, found?.groups?.credited]),
  )
  const editors = people(edited.map((found) => found?.groups?.editors))
  const section = texts.kicker?.trim() ?? ''
  if (dateline) metadata.dateline = dateline
  if (reporters.length > 0) metadata.reporters = reporters
  if (correspondents.length > 0) metadata.correspondents = correspondents
  if (photographers.length > 0) metadata.photographers = photographers
  if (editors.length > 0) metadata.editors = editors
  if (words.sections.has(section.toLowerCase())) metadata.section = section
  return metadata
}

/** A byline in brackets at the end of the last paragraph: `……圆满结束。（张三 李四）`. */
function closingByline(paragraph: string, pattern: RegExp): Record<string, string> | undefined {
  const closing = /[（(][^（）()]{2,40}[）)]$/u.exec(paragraph.trim().slice(-60))
  return closing ? pattern.exec(closing[0])?.groups : undefined
}

const people = (printed: readonly (string | undefined)[]): string[] => [
  ...new Set(printed.flatMap((names) => (names ? namesIn(names) : []))),
]
