import { Fragment, type Node } from '@tiptap/pm/model'
import type { Annotation } from '../../../src-core/model/annotation'
import { newId } from '../newId'

/** The content with each note under a new id, and the records that the new ids need. */
export function copyNotes(content: Fragment, records: Readonly<Record<string, Annotation>>) {
  const copies = new Map<string, Annotation>()

  const copyText = (text: Node): Node => {
    const marks = text.marks.map((mark) => {
      const record = mark.type.name === 'note' ? records[mark.attrs.id] : undefined
      if (!record) return mark
      const copy = copies.get(record.id) ?? { ...record, id: newId() }
      copies.set(record.id, copy)
      return mark.type.create({ id: copy.id })
    })
    return text.mark(marks)
  }
  const copyFragment = (fragment: Fragment): Fragment => {
    const nodes: Node[] = []
    fragment.forEach((node) => {
      nodes.push(node.isText ? copyText(node) : node.copy(copyFragment(node.content)))
    })
    return Fragment.from(nodes)
  }

  return { content: copyFragment(content), records: [...copies.values()] }
}
