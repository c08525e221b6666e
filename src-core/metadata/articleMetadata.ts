import type { ArticleMetadata, MetadataSource, NameField } from '../model/metadata'
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

/** Names as they are printed, and where. */
type Printed = readonly [names: string | undefined, from: MetadataSource]

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
  const bylined = words.byline.exec(byline)?.groups
  const signed = bylined ?? closingByline(last, words.byline)
  const signedAt = bylined ? 'byline' : 'ending'
  const credits = [
    ...texts.captions.map((text) => [text, 'caption'] as const),
    [byline, 'byline'] as const,
    [closingWords(last), 'ending'] as const,
  ].map(([text, from]) => ({ groups: words.photographer.exec(text.trim())?.groups, from }))
  const found = new Findings(words)
  found.add('section', sectionOf(texts, words), 'kicker')
  found.add('dateline', (opening?.dateline ?? opening?.plain)?.trim(), 'opening')
  found.addNames('reporters', [
    [opening?.reporters, 'opening'],
    [signed?.reporters, signedAt],
    [signed?.bracketed, signedAt],
  ])
  found.addNames('correspondents', [
    [opening?.correspondents, 'opening'],
    [signed?.correspondents, signedAt],
  ])
  found.addNames(
    'photographers',
    credits.flatMap(({ groups, from }): Printed[] => [
      [groups?.photographers, from],
      [groups?.credited, from],
    ]),
  )
  found.addNames('editors', [
    [words.editor.exec(byline)?.groups?.editors, 'byline'],
    [words.editor.exec(last.slice(-60))?.groups?.editors, 'ending'],
  ])
  return found.metadata
}

/** Metadata as it is gathered, each value with its source. */
class Findings {
  readonly metadata: ArticleMetadata = {}

  constructor(private readonly words: PageWords) {}

  add(field: 'section' | 'dateline', value: string | undefined, from: MetadataSource): void {
    if (!value) return
    this.metadata[field] = value
    this.mark(field, from)
  }

  addNames(field: NameField, printed: readonly Printed[]): void {
    const { posts } = this.words
    const found = printed.flatMap(([names, from]) =>
      names ? namesIn(names).flatMap((name) => (posts.test(name) ? [] : [{ name, from }])) : [],
    )
    const [first] = found
    if (!first) return
    this.metadata[field] = [...new Set(found.map(({ name }) => name))]
    this.mark(field, first.from)
  }

  private mark(field: NameField | 'section' | 'dateline', from: MetadataSource): void {
    this.metadata.inferred = { ...this.metadata.inferred, [field]: from }
  }
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
