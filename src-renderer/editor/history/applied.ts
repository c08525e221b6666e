import type { Node } from '@tiptap/pm/model'
import type { Step } from '@tiptap/pm/transform'

/** The page after the steps. Throws where one does not fit: the steps are of another page's history. */
export function applied(page: Node, steps: readonly Step[]): Node {
  return steps.reduce((before, step) => {
    const { doc, failed } = step.apply(before)
    if (!doc) throw new RangeError(failed ?? 'the step does not fit')
    return doc
  }, page)
}
