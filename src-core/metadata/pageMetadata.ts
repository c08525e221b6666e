import type { MetadataSource, PageField, PageMetadata } from '../model/metadata'
import { continuationIn } from '../words/continuations'
import { findDate } from '../words/findDate'
import { hanNumber } from '../words/hanNumber'
import { issueNumberIn } from '../words/issueNumber'
import type { PageWords } from '../words/pageWords'
import { pageWordsOf } from '../words/pageWordsOf'
import { publicationIn, publicationOfFolder } from '../words/papers'
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
 * Publication, date, issue number, page number and page name, from the page's furniture first, then from file name and
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
  const places: readonly [MetadataSource, (find: Find) => string | undefined][] = [
    ['furniture', (find) => firstOf(furniture, find)],
    ['file-name', (find) => find(stem)],
    ['folder', (find) => find(texts.folder)],
  ]
  const metadata: PageMetadata = {}
  const add = (field: PageField, finds: Partial<Record<MetadataSource, Find>>) => {
    for (const [from, search] of places) {
      const find = finds[from]
      const value = find && search(find)
      if (!value) continue
      metadata[field] = value
      metadata.inferred = { ...metadata.inferred, [field]: from }
      return
    }
  }
  const inName = (name: string) => publicationIn(name.replace(/[_\d-]+/g, ' '))
  add('publication', { furniture: publicationIn, 'file-name': inName, folder: publicationOfFolder })
  add('date', { furniture: findDate, 'file-name': findDate, folder: dateInFolder })
  const inStem = (name: string) => issueNumberIn(name.replace(/_/g, ' '))
  add('issue', { furniture: issueNumberIn, 'file-name': inStem, folder: inStem })
  add('number', {
    furniture: (text) => pageNumberIn(text, words),
    'file-name': (name) => pageNumberInName(name, words),
    folder: (folder) => pageNumberInFolder(folder, words),
  })
  const section = (text: string) => sectionIn(text, words)
  add('title', { furniture: section, 'file-name': section })
  return metadata
}

type Find = (text: string) => string | undefined

function firstOf(texts: readonly string[], find: Find): string | undefined {
  for (const text of texts) {
    const found = find(text)
    if (found !== undefined) return found
  }
  return undefined
}

/** `县报/2025/06/23`, `2025-06/23`: a date whose parts are folders. */
function dateInFolder(folder: string): string | undefined {
  return findDate(folder) ?? findDate(folder.replace(/[/_.]/g, '-'))
}

/** The last folder by itself: `…/A03`, `…/第3版`, and a bare number behind a date (`…/2025/06/23/03`). */
function pageNumberInFolder(folder: string, words: PageWords): string | undefined {
  const last = folder.split('/').at(-1) ?? ''
  const behind = folder.slice(0, -last.length - 1)
  if (/^\d{1,3}$/.test(last)) return dateInFolder(behind) ? String(Number(last)) : undefined
  return pageNumberInName(last, words)
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
