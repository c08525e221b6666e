import { EditorState } from '@tiptap/pm/state'
import type { PageCommand } from './command'

/** Several commands as one: each sees what those before it did. It applies where one of them does. */
export function together(commands: readonly PageCommand[]): PageCommand {
  return (state, dispatch) => {
    const transaction = state.tr
    let applied = false
    for (const command of commands) {
      const now = EditorState.create({ doc: transaction.doc })
      const runs = command(now, (own) => {
        for (const step of own.steps) transaction.step(step)
      })
      applied ||= runs
    }
    if (applied) dispatch?.(transaction)
    return applied
  }
}
