import { escapeHtml } from './escapeHtml'
import { annotatedText, type ExportedAnnotation, type ExportedArticle } from './exportedArticles'
import { tagClass } from './htmlStyle'
import type { Labels } from './labels'
import { numbersOf, type Terms } from './terms'

interface NoteNames {
  /** The anchor of an annotation in the text. */
  idOf: (note: string) => string
  /** ` lang="…"` of the page's text, or nothing. */
  language: string
  words: Labels
  terms: Terms
}

/** Below an article: its remarks with what was answered, what is tagged and who is meant, and how these are related. */
export function htmlNotes(article: ExportedArticle, names: NoteNames): string {
  const { words } = names
  const { annotations } = article
  const remarks = annotations.filter(({ remark }) => remark).map((one) => remarkHtml(one, names))
  const tags = [...new Set(annotations.flatMap(({ tag }) => tag || []))]
  const tagged = tags.map((tag) => tagHtml(tag, annotations, names))
  const relations = relationsHtml(article, names)
  const parts = [
    section(words.remarks, remarks.length > 0 ? `<ol>${remarks.join('')}</ol>` : ''),
    section(words.annotations, tagged.length > 0 ? `<dl>${tagged.join('')}</dl>` : ''),
    section(words.relations, relations),
  ].filter(Boolean)
  return parts.map((part) => `${part}\n`).join('')
}

function section(title: string, content: string): string {
  return content && `<section class="notes"><h3>${title}</h3>${content}</section>`
}

function remarkHtml(annotation: ExportedAnnotation, { idOf, language, words }: NoteNames): string {
  const { id, remark, author, replies = [], resolved } = annotation
  const place = `<a class="quoted" href="#${idOf(id)}"${language}>${escapeHtml(annotatedText(annotation))}</a>`
  const answers = replies.map((reply) => `<li>${escapeHtml(reply.text)}${by(reply.author)}</li>`)
  const settled = resolved ? ` <span class="resolved">[${words.resolved}]</span>${by(resolved.by)}` : ''
  const list = answers.length > 0 ? `<ul>${answers.join('')}</ul>` : ''
  return `<li id="${idOf(id)}-remark">${place} ${escapeHtml(remark)}${by(author)}${list}${settled}</li>`
}

const by = (author: string) => (author ? ` <span class="author">${escapeHtml(author)}</span>` : '')

function tagHtml(tag: string, annotations: readonly ExportedAnnotation[], names: NoteNames): string {
  const { idOf, language, terms } = names
  const texts = new Map(
    annotations
      .filter((one) => one.tag === tag)
      .map((one) => [`${annotatedText(one)}\n${one.entity ?? ''}`, one] as const),
  )
  const links = [...texts.values()].map((one) => {
    const printed = annotatedText(one)
    const meant = terms.entity(one)
    const said = meant ? [meant.name === printed ? '' : meant.name, numbersOf(meant)].filter(Boolean) : []
    const about = said.length > 0 ? ` <span class="meant">${escapeHtml(said.join(' '))}</span>` : ''
    return `<a href="#${idOf(one.id)}"${language}>${escapeHtml(printed)}</a>${about}`
  })
  const name = `<span class="note ${tagClass(tag, terms)}">${escapeHtml(terms.nameOf(tag))}</span>`
  return `<dt>${name}</dt><dd>${links.join('<span class="dot"> · </span>')}</dd>`
}

function relationsHtml(article: ExportedArticle, { terms }: NoteNames): string {
  const name = (entity: string) => escapeHtml(terms.entity({ entity })?.name ?? '')
  const items = terms
    .relationsOf([article])
    .map(({ from, to, kind }) => `<li>${name(from)} — ${escapeHtml(kind)} → ${name(to)}</li>`)
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
}
