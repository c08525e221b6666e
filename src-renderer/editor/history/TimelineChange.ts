import type { Schema } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import type { Change } from '../../../src-core/model/change'

/** A change whose steps can be applied. A value: one that goes on or is undone becomes another object. */
export interface TimelineChange extends Omit<Change, 'steps' | 'inverted'> {
  steps: readonly Step[]
  /** What undoes it, in the order in which it is applied. */
  inverted: readonly Step[]
}

export function changeFromJson(schema: Schema, change: Change): TimelineChange {
  const read = (json: unknown) => Step.fromJSON(schema, json as Record<string, unknown>)
  return { ...change, steps: change.steps.map(read), inverted: change.inverted.map(read) }
}

export function changeToJson(change: TimelineChange): Change {
  const write = (step: Step): unknown => step.toJSON()
  return { ...change, steps: change.steps.map(write), inverted: change.inverted.map(write) }
}
