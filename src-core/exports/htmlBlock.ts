import type { CorrectionMark } from '../model/correctionMark'
import type { Role } from '../model/role'
import { isSame } from './emendations'
import { escapeHtml } from './escapeHtml'
import type { ExportedAnnotation, ExportedBlock } from './exportedArticles'
import { tagClass } from './htmlStyle'
import type { Labels } from './labels'
import { numbersOf, type Terms } from './terms'

const elements: Partial<Record<Role, string>> = {
  headline: 'h2',
  subhead: 'h3',
  'pull-quote': 'blockquote',
}

/** A block with its annotations underlined, one below the other where they overlap. */
export function htmlBlock(
  { id: block, role, text, runs }: ExportedBlock,
  annotations: ReadonlyMap<string, ExportedAnnotation>,
  idOf: (note: string) => string,
  words: Labels,
  terms: Terms,
): string {
  if (!text.trim()) return ''
  const remarks = [...annotations.values()].filter((annotation) => annotation.remark)
  let from = 0
  const inline = runs.map((run, index) => {
    const to = from + run.text.length
    const notes = run.notes.flatMap((id) => annotations.get(id) ?? [])
    const start = from
    const next = runs[index + 1]?.correction
    const goesOn = run.correction && next ? isSame(run.correction, next) : false
    let html = correctionHtml(escapeHtml(run.text), run.correction, goesOn, words)
    notes.forEach((note, depth) => {
      const first = note.ranges[0]
      const anchor = first?.block === block && first.from === start ? ` id="${idOf(note.id)}"` : ''
      const meant = terms.entity(note)
      const about = meant ? [meant.name, numbersOf(meant)].filter(Boolean).join(' ') : ''
      const title = about && ` title="${escapeHtml(about)}"`
      html = `<span class="note ${tagClass(note.tag, terms)} depth-${Math.min(depth, 3)}"${anchor}${title}>${html}</span>`
    })
    for (const note of notes) {
      const last = note.ranges.at(-1)
      if (!note.remark || last?.block !== block || last.to !== to) continue
      html += `<sup><a href="#${idOf(note.id)}-remark">${remarks.indexOf(note) + 1}</a></sup>`
    }
    from = to
    return html
  })
  const element = elements[role] ?? 'p'
  return `<${element} class="${role}">${inline.join('')}</${element}>`
}

/** What was said of the text, so that a reader sees it: a misprint with what it should read, the rest by its look. */
function correctionHtml(
  text: string,
  said: CorrectionMark | null,
  goesOn: boolean,
  { kinds, sic, shouldRead }: Labels,
): string {
  if (!said || said.kind === 'ocr') return text
  const about = [kinds[said.kind], said.by, said.at.slice(0, 10)].filter(Boolean).join(' · ')
  const marked = `<span class="said ${said.kind}" title="${escapeHtml(about)}">${text}</span>`
  if (said.kind !== 'print' || goesOn) return marked
  return `${marked}<span class="should">${escapeHtml(said.text ? shouldRead(said.text) : sic)}</span>`
}
