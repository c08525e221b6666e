import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import type { ExportedAnnotation } from './exportedArticles'

/** A remark with its answers, as a `note` that points to the text it is about. */
export function teiRemark(parent: XMLBuilder, annotation: ExportedAnnotation, target: string) {
  const { remark, author, replies = [], resolved } = annotation
  const note = parent.ele('note', {
    type: 'remark',
    target: `#${target}`,
    ...(resolved && { subtype: 'resolved' }),
  })
  note.txt(remark)
  signed(note, author)
  for (const { text, author: by, created } of replies) {
    const reply = note.ele('note', { type: 'reply' })
    reply.txt(text)
    signed(reply, by, created)
  }
  if (resolved) signed(note.ele('note', { type: 'resolved' }), resolved.by, resolved.at)
}

function signed(note: XMLBuilder, author: string, time = '') {
  if (author) note.txt(' ').ele('name', { type: 'author' }).txt(author)
  if (time) note.txt(' ').ele('date', { when: time }).txt(time)
}
