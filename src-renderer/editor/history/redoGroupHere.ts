import type { PageCommand } from '../commands/command'
import { redo } from './redo'
import { timelineOf } from './timelineKey'

/** Does the act again in this page, if it is what was undone last. */
export function redoGroupHere(group: string): PageCommand {
  return (state, dispatch) => {
    if (timelineOf(state).undone.at(-1)?.group !== group) return false
    return redo(state, dispatch)
  }
}
