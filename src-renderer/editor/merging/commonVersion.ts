import type { Node } from '@tiptap/pm/model'
import type { Change } from '../../../src-core/model/change'
import type { PageDocument } from '../../../src-core/model/document'
import { applied } from '../history/applied'
import { changeFromJson, type TimelineChange } from '../history/TimelineChange'
import { pageFromJson, pageToJson } from '../pageSchema'

/** A page as one editor has it, with its whole history as it is stored. */
export interface PageVersion {
  document: PageDocument
  changes: readonly Change[]
}

/** The version that two editors of a page had in common last, and what one of them did since. */
export interface CommonVersion {
  base: PageDocument
  /** Theirs that mine does not know, in their order, whatever became of them. */
  unknown: Change[]
  /** By the sequence of their change: that of mine, for those that are in both. */
  known: ReadonlyMap<number, number>
}

/**
 * Finds what two versions of a page come from. A change is in both where somebody did the same at the same moment; one
 * that came with an earlier merge counts as known, whatever became of it. Undefined where the histories do not lead
 * back to one version.
 */
export function commonVersion(mine: PageVersion, theirs: PageVersion): CommonVersion | undefined {
  const own = new Map(mine.changes.map((change) => [identity(change), change.sequence]))
  const others = new Set(theirs.changes.map(identity))
  const known = new Map(
    theirs.changes.flatMap((change): [number, number][] => {
      const sequence = own.get(identity(change))
      return sequence === undefined ? [] : [[change.sequence, sequence]]
    }),
  )
  const unknown = theirs.changes.filter(({ sequence }) => !known.has(sequence))
  const fromTheirs = versionUpTo(theirs, (change) => own.has(identity(change)))
  const fromMine = versionUpTo(mine, (change) => others.has(identity(change)))
  const found = later(fromTheirs, fromMine)
  return found && { base: pageToJson(found.page), unknown, known }
}

interface Rewound {
  page: Node
  /** When the last change up to it ended; empty for the page as it was read. */
  moment: string
}

function later(a: Rewound | undefined, b: Rewound | undefined): Rewound | undefined {
  if (!a || !b) return a ?? b
  return a.moment >= b.moment ? a : b
}

/** A version as it stood after the last change that the other side knows; before all of them, where it knows none. */
function versionUpTo(
  { document, changes }: PageVersion,
  isKnown: (change: Change) => boolean,
): Rewound | undefined {
  const done = changes.filter(({ state }) => state === 'done').sort((a, b) => a.sequence - b.sequence)
  const last = done.findLastIndex(isKnown)
  // The oldest are let go of, and then nothing leads back to the start.
  if (last < 0 && done[0] && done[0].parent !== 0) return undefined
  try {
    const page = pageFromJson(document)
    const back = done.slice(last + 1).reverse()
    const read = (change: Change): TimelineChange => changeFromJson(page.type.schema, change)
    const rewound = back.reduce((now, change) => applied(now, read(change).inverted), page)
    return { page: rewound, moment: done[last]?.ended ?? '' }
  } catch {
    return undefined
  }
}

/** What was done when and by whom; its place in a history is each history's own. */
function identity({ time, ended, author, code, steps }: Change): string {
  return JSON.stringify([time, ended, author, code, steps])
}
