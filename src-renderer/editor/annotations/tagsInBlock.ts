import type { Node } from '@tiptap/pm/model'
import type { Annotation } from '../../../src-core/model/annotation'

/** Which stretch of a block is tagged as what: UTF-16 offsets in the block's text. */
export interface TaggedRange {
  from: number
  to: number
  tag: string
  entity: string
}

/** The tags on a block's text, run by run. */
export function tagsInBlock(block: Node, records: Readonly<Record<string, Annotation>>): TaggedRange[] {
  const ranges: TaggedRange[] = []
  block.forEach((run, from) => {
    for (const mark of run.marks) {
      const record = mark.type.name === 'note' ? records[mark.attrs.id] : undefined
      if (record?.tag)
        ranges.push({ from, to: from + run.nodeSize, tag: record.tag, entity: record.entity ?? '' })
    }
  })
  return ranges
}
