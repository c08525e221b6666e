import type { Change } from '../../../src-core/model/change'
import type { PageDocument } from '../../../src-core/model/document'
import type { PageCommand } from '../commands/command'
import { pageToJson } from '../pageSchema'
import { type ChangeDescription, describeChange } from './describeChange'
import { pageState } from './pageState'
import { SavedChanges } from './SavedChanges'
import type { TimelineOptions } from './Timeline'
import { timelineOf } from './timelineKey'

/**
 * Runs a command on a stored page, as its editor would.
 *
 * @returns the page and the changes to store with it; null where the command does not apply
 */
export function editPage(
  document: PageDocument,
  history: TimelineOptions,
  command: PageCommand,
  description: ChangeDescription,
): { document: PageDocument; changes: Change[] } | null {
  const before = pageState(document, history)
  let state = before
  const ran = command(before, (transaction) => {
    state = state.apply(describeChange(transaction, description))
  })
  if (!ran || (state.doc === before.doc && timelineOf(state) === timelineOf(before))) return null
  return { document: pageToJson(state.doc), changes: new SavedChanges(before).pending(state).changes }
}
