import type { Role } from '../model/role'
import { escapeHtml } from './escapeHtml'
import type { ExportedAnnotation, ExportedBlock } from './exportedArticles'
import { tagClass } from './htmlStyle'

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
): string {
  if (!text.trim()) return ''
  const remarks = [...annotations.values()].filter((annotation) => annotation.remark)
  let from = 0
  const inline = runs.map((run) => {
    const to = from + run.text.length
    const notes = run.notes.flatMap((id) => annotations.get(id) ?? [])
    const start = from
    let html = escapeHtml(run.text)
    notes.forEach((note, depth) => {
      const first = note.ranges[0]
      const anchor = first?.block === block && first.from === start ? ` id="${idOf(note.id)}"` : ''
      html = `<span class="note ${tagClass(note.tag)} depth-${Math.min(depth, 3)}"${anchor}>${html}</span>`
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
