import type { PageCommand } from '../commands/command'
import { takeBack } from './takeBack'
import { timelineOf } from './timelineKey'
import { undo } from './undo'

/** Takes back what an act on several pages did to this one, the rest of the page's history kept. */
export function takeBackGroup(group: string): PageCommand {
  return (state, dispatch) => {
    const { done } = timelineOf(state)
    const index = done.findLastIndex((change) => change.group === group)
    if (index < 0) return false
    if (index === done.length - 1) return undo(state, dispatch)
    const transaction = takeBack(state, index)
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
