import type { PageMetadata } from '../model/reading'
import { continuationIn } from '../words/continuations'
import { findDate } from '../words/findDate'
import { hanNumber } from '../words/hanNumber'
import type { PageWords } from '../words/pageWords'
import { pageWordsOf } from '../words/pageWordsOf'
import { publicationIn } from '../words/papers'
import { sectionBreaks } from './sectionBreaks'

/** Where a page may say which one it is. */
export interface PageTexts {
  /** Mastheads, running heads, folios, as reflowed; long ones are no furniture and are passed over. */
  furniture: readonly string[]
  /** The dump's file name. */
  name: string
  /** Folder of the dump, with `/`; may be empty. */
  folder: string
}

const longestFurniture = 120

/**
 * Publication, date, page number and page name, from the page's furniture first, then from file name and
 * folder.
 *
 * @param language BCP 47
 */
export function pageMetadata(texts: PageTexts, language: string): PageMetadata {
  const words = pageWordsOf(language)
  // A line that sends its reader to another page names that page, and not this one.
  const furniture = texts.furniture.filter(
    (text) => text.length <= longestFurniture && continuationIn(text) === undefined,
  )
  const stem = texts.name.replace(/\.[^.]+$/, '')
  const path = `${texts.folder}/${stem}`.replace(/[/_\d-]+/g, ' ')
  const metadata: PageMetadata = {}
  const publication = firstOf(furniture, publicationIn) ?? publicationIn(path)
  const date = firstOf(furniture, findDate) ?? findDate(stem) ?? findDate(texts.folder)
  const number = firstOf(furniture, (text) => pageNumberIn(text, words)) ?? pageNumberInName(stem, words)
  const title = firstOf(furniture, (text) => sectionIn(text, words)) ?? sectionIn(stem, words)
  if (publication) metadata.publication = publication
  if (date) metadata.date = date
  if (number) metadata.number = number
  if (title) metadata.title = title
  return metadata
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text)
    if (found !== undefined) return found
  }
  return undefined
}

function pageNumberIn(text: string, words: PageWords): string | undefined {
  const groups = words.folio.exec(text)?.groups
  const printed = groups?.page ?? groups?.number ?? groups?.code
  if (printed === undefined) return undefined
  if (/^[A-Z]/.test(printed)) return printed
  const number = hanNumber(printed)
  return Number.isNaN(number) ? undefined : String(number)
}

/** `…_A03`, `…-p3`, `…_05版`. */
function pageNumberInName(stem: string, words: PageWords): string | undefined {
  const lettered = /(?:^|[-_. ])(?:p|page|seite)[-_]?(?<page>\d{1,3})(?=$|[-_. ])/i.exec(stem)?.groups?.page
  if (lettered !== undefined) return String(Number(lettered))
  const sectioned = /(?:^|[-_. ])(?<page>[A-D]\d{1,2})(?=$|[-_. ])/.exec(stem)?.groups?.page
  return sectioned ?? pageNumberIn(stem.replace(/[-_]/g, ' '), words)
}

/** A word of a running head that names a page. */
function sectionIn(text: string, words: PageWords): string | undefined {
  return text.split(sectionBreaks).find((piece) => words.sections.has(piece.toLowerCase()))
}
