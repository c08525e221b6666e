import type { Node } from '@tiptap/pm/model'
import type { CorrectionMark } from '../../../src-core/model/correctionMark'
import type { PageCommand } from './command'

interface Range {
  from: number
  to: number
}

/** Says of the text what kind of correction it is; where all of it is said to be that already, takes it back. */
export function markCorrection({ from, to }: Range, said: CorrectionMark): PageCommand {
  return (state, dispatch) => {
    const type = state.schema.marks.correction
    if (!type || from >= to) return false
    const transaction = isAll(state.doc, { from, to }, said.kind)
      ? state.tr.removeMark(from, to, type)
      : state.tr.addMark(from, to, type.create({ ...said }))
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}

/**
 * Puts `text` in the place of the range, within one block, and says what kind of correction that is. It keeps the
 * annotations of what stood there, and the raw line: its own or the one that is given for an empty range.
 */
export function replaceCorrection(
  range: Range,
  text: string,
  said: CorrectionMark,
  line?: number,
): PageCommand {
  return (state, dispatch) => {
    const { correction, raw } = state.schema.marks
    const $from = state.doc.resolve(range.from)
    if (!correction || !raw || !text || range.to > $from.end()) return false
    const there = range.from < range.to ? (state.doc.nodeAt(range.from)?.marks ?? []) : $from.marks()
    const kept = line === undefined ? there : raw.create({ line }).addToSet(there)
    const marks = correction.create({ ...said }).addToSet(kept)
    dispatch?.(state.tr.replaceWith(range.from, range.to, state.schema.text(text, marks)))
    return true
  }
}

/** Puts □ in the place of each character, and says that they cannot be read. */
export function markIllegible({ from, to }: Range, said: CorrectionMark): PageCommand {
  return (state, dispatch) => {
    const type = state.schema.marks.correction
    if (!type || from >= to) return false
    const transaction = state.tr
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (!node.isText) return
      const start = Math.max(from, pos)
      const end = Math.min(to, pos + node.nodeSize)
      const signs = [...(node.text ?? '').slice(start - pos, end - pos)].map((sign) =>
        /\s/.test(sign) ? sign : '□',
      )
      const marks = type.create({ ...said }).addToSet(node.marks)
      // Characters outside of the Basic Multilingual Plane are two positions, and □ is one.
      transaction.replaceWith(
        transaction.mapping.map(start),
        transaction.mapping.map(end),
        state.schema.text(signs.join(''), marks),
      )
    })
    dispatch?.(transaction)
    return true
  }
}

function isAll(page: Node, { from, to }: Range, kind: CorrectionMark['kind']): boolean {
  let all = true
  page.nodesBetween(from, to, (node) => {
    if (node.isText)
      all &&= node.marks.some((mark) => mark.type.name === 'correction' && mark.attrs.kind === kind)
  })
  return all
}
