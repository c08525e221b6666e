import type { Node } from '@tiptap/pm/model'

/**
 * What goes between two texts that are put together: a line feed where lines are kept, a blank where two words
 * of a script with blanks would meet, else nothing (null).
 *
 * It carries the raw line of the text below, as the reading's own joints do, and the notes on both sides.
 */
export function jointBetween(above: Node, below: Node): Node | null {
  const text = jointText(above.textContent, below.textContent)
  return text === '' ? null : jointNode(above.lastChild, below.firstChild, text)
}

/** A joint with this text between two runs; at least one of them is there. */
export function jointNode(above: Node | null, below: Node | null, text: string): Node | null {
  const side = below ?? above
  if (!side) return null
  const raw = side.marks.filter((mark) => mark.type.name === 'raw')
  const notes = side.marks.filter((mark) => mark.type.name === 'note' && above?.marks.includes(mark))
  return side.type.schema.text(text, [...raw, ...notes])
}

/** What a typesetter would put between two texts of one paragraph. */
export function naturalJoint(above: string, below: string): '' | ' ' {
  return spacedEnd.test(above) && spacedStart.test(below) ? ' ' : ''
}

function jointText(above: string, below: string): string {
  if (above === '' || below === '' || /\s$/.test(above) || /^\s/.test(below)) return ''
  return above.includes('\n') || below.includes('\n') ? '\n' : naturalJoint(above, below)
}

const spacedEnd = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Nd},.;:!?]$/u
const spacedStart = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}]/u
