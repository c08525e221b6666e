import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { AttrStep, Mapping, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import { MetadataStep } from '../metadata/MetadataStep'
import { fieldOf } from '../metadata/metadataOf'
import { applied } from './applied'
import { timelineOf } from './timelineKey'

/**
 * The transaction that takes back a change in the middle of the history. Its steps are mapped over those of the
 * changes after it; a step whose place was changed since is left out, because what it would bring back is no longer
 * what was there.
 *
 * @param index of the change among those done
 */
export function takeBack(state: EditorState, index: number): Transaction {
  const { done } = timelineOf(state)
  const transaction = state.tr
  const [change, ...later] = done.slice(index)
  if (!change) return transaction
  let then = later.reduceRight((page, each) => applied(page, each.inverted), state.doc)
  const passed = [...change.steps, ...later.flatMap(({ steps }) => steps)]
  const mapping = new Mapping(passed.map((step) => step.getMap()))
  let mirror = change.steps.length
  for (const step of change.inverted) {
    const mapped = step.map(mapping.slice(mirror))
    mirror -= 1
    if (
      mapped &&
      standsAsThen(step, then, mapped, transaction.doc) &&
      !transaction.maybeStep(mapped).failed
    ) {
      mapping.appendMap(mapped.getMap(), mirror)
    }
    then = applied(then, [step])
  }
  return transaction
}

function standsAsThen(step: Step, then: Node, mapped: Step, now: Node): boolean {
  if (step instanceof ReplaceStep && mapped instanceof ReplaceStep) {
    return textOf(then, step) === textOf(now, mapped)
  }
  if (step instanceof AttrStep && mapped instanceof AttrStep) {
    return then.nodeAt(step.pos)?.attrs[step.attr] === now.nodeAt(mapped.pos)?.attrs[mapped.attr]
  }
  if (step instanceof AnnotationStep) {
    return JSON.stringify(annotationsOf(now)[step.id] ?? null) === JSON.stringify(step.before)
  }
  if (step instanceof MetadataStep) {
    return JSON.stringify(fieldOf(now, step.article, step.field)) === JSON.stringify(step.before)
  }
  return true
}

function textOf(page: Node, { from, to }: ReplaceStep): string {
  return page.textBetween(from, to, '\n')
}
