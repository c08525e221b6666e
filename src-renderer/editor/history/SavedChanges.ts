import type { EditorState } from '@tiptap/pm/state'
import type { Change } from '../../../src-core/model/change'
import { changeToJson, type TimelineChange } from './TimelineChange'
import { allChanges } from './TimelineState'
import { timelineOf } from './timelineKey'

/** Changes are values, so one that is stored as it stands is known by its object. */
export class SavedChanges {
  readonly #saved = new WeakSet<TimelineChange>()

  /** What is in memory when a page is opened is stored. */
  constructor(opened: EditorState) {
    this.#add(allChanges(timelineOf(opened)))
  }

  /**
   * What is to be stored with the page as it stands, and what notes that it is.
   */
  pending(state: EditorState): { changes: Change[]; stored: () => void } {
    const pending = allChanges(timelineOf(state)).filter((change) => !this.#saved.has(change))
    return { changes: pending.map(changeToJson), stored: () => this.#add(pending) }
  }

  #add(changes: readonly TimelineChange[]) {
    for (const change of changes) this.#saved.add(change)
  }
}
