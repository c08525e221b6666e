import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Step } from '@tiptap/pm/transform'
import { runningCommand } from '../../commands/runningCommand'
import { changeCode } from './changeCode'
import { descriptionOf } from './describeChange'
import type { TimelineChange } from './TimelineChange'

/** A page's history as far as it is in memory. A value. */
export interface TimelineState {
  /** What made the page as it is, oldest first. */
  done: readonly TimelineChange[]
  /** What can be done again, the next one last. */
  undone: readonly TimelineChange[]
  dropped: readonly TimelineChange[]
  /** The highest sequence that was given. */
  last: number
  /** Older changes may be in the database. */
  more: boolean
  /** The last change, while typing may still go on in it. */
  open: { composition: unknown; time: number; ranges: readonly number[] } | null
}

/** Milliseconds after which typing begins another change. */
const groupDelay = 600

/** @param changes in any order, with their states as they were stored */
export function timelineFrom(changes: readonly TimelineChange[], more: boolean): TimelineState {
  const sorted = [...changes].sort((a, b) => a.sequence - b.sequence)
  const inState = (state: TimelineChange['state']) => sorted.filter((change) => change.state === state)
  return {
    done: inState('done'),
    undone: inState('undone').reverse(),
    dropped: inState('dropped'),
    last: sorted.at(-1)?.sequence ?? 0,
    more,
    open: null,
  }
}

/** The timeline with older changes put before those it has. */
export function withOlder(
  timeline: TimelineState,
  older: readonly TimelineChange[],
  more: boolean,
): TimelineState {
  const { done, undone, dropped } = timelineFrom(older, more)
  return {
    ...timeline,
    done: [...done, ...timeline.done],
    undone: [...timeline.undone, ...undone],
    dropped: [...dropped, ...timeline.dropped],
    more,
  }
}

/**
 * The timeline with another editor's changes among those that are no part of the page, numbered on. One whose
 * predecessor is not here follows none.
 *
 * @param known sequences of changes that are in both, theirs to those here
 */
export function withBranch(
  timeline: TimelineState,
  changes: readonly TimelineChange[],
  known: ReadonlyMap<number, number>,
): TimelineState {
  const sequences = new Map(known)
  changes.forEach(({ sequence }, i) => {
    sequences.set(sequence, timeline.last + 1 + i)
  })
  const numbered = changes.map((change, i) => ({
    ...change,
    sequence: timeline.last + 1 + i,
    parent: change.parent === 0 ? 0 : (sequences.get(change.parent) ?? nowhere),
  }))
  return {
    ...timeline,
    dropped: [...timeline.dropped, ...numbered],
    last: timeline.last + changes.length,
    open: null,
  }
}

/** No change has this sequence. */
const nowhere = -1

/** The timeline after a transaction that changed the page and is neither undo nor redo. */
export function recorded(
  timeline: TimelineState,
  transaction: Transaction,
  before: EditorState,
  author: string,
): TimelineState {
  const cause: Transaction | undefined = transaction.getMeta('appendedTransaction')
  const last = timeline.done.at(-1)
  if (cause?.docChanged && timeline.open && last) {
    return replaceLast(timeline, goOn(last, transaction), timeline.open)
  }
  const description = descriptionOf(transaction)
  const code = description?.code ?? runningCommand() ?? changeCode(transaction)
  const composition = transaction.getMeta('composition')
  const open = { composition, time: transaction.time, ranges: rangesOf(transaction) }
  const joins = last && code === 'typing' && !description && joinsLast(timeline, last, transaction, author)
  if (joins) return replaceLast(timeline, goOn(last, transaction), open)

  const time = new Date(transaction.time).toISOString()
  const { anchor, head } = before.selection
  const { steps, inverted } = stepsOf(transaction)
  const change: TimelineChange = {
    sequence: timeline.last + 1,
    parent: last?.sequence ?? 0,
    state: 'done',
    code,
    rule: description?.rule ?? '',
    ...(description?.group && { group: description.group }),
    author,
    time,
    ended: time,
    before: { anchor, head },
    after: selectionOf(transaction),
    steps,
    inverted,
  }
  const dropped = timeline.undone.map((each) => ({ ...each, state: 'dropped' as const })).reverse()
  return {
    ...timeline,
    done: [...timeline.done, change],
    undone: [],
    dropped: dropped.length > 0 ? [...timeline.dropped, ...dropped] : timeline.dropped,
    last: change.sequence,
    open,
  }
}

/** The timeline after its last change was undone. */
export function stepBack(timeline: TimelineState): TimelineState {
  const change = timeline.done.at(-1)
  if (!change) return timeline
  return {
    ...timeline,
    done: timeline.done.slice(0, -1),
    undone: [...timeline.undone, { ...change, state: 'undone' }],
    open: null,
  }
}

/** The timeline after the change undone last was done again. */
export function stepForth(timeline: TimelineState): TimelineState {
  const change = timeline.undone.at(-1)
  if (!change) return timeline
  return {
    ...timeline,
    done: [...timeline.done, { ...change, state: 'done' }],
    undone: timeline.undone.slice(0, -1),
    open: null,
  }
}

/** Every change in memory, oldest first. */
export function allChanges({ done, undone, dropped }: TimelineState): TimelineChange[] {
  return [...done, ...undone, ...dropped].sort((a, b) => a.sequence - b.sequence)
}

/** Typing goes on where it stood, without a pause. What an input method puts in is a change of its own. */
function joinsLast(timeline: TimelineState, last: TimelineChange, transaction: Transaction, author: string) {
  const { open, undone } = timeline
  if (!open || undone.length > 0 || last.code !== 'typing' || last.group || last.author !== author)
    return false
  const composition = transaction.getMeta('composition')
  if (composition !== undefined || open.composition !== undefined) return composition === open.composition
  return transaction.time - open.time < groupDelay && touches(transaction, open.ranges)
}

function touches(transaction: Transaction, ranges: readonly number[]): boolean {
  let adjacent = false
  transaction.mapping.maps[0]?.forEach((start, end) => {
    for (let index = 0; index < ranges.length; index += 2) {
      if (start <= (ranges[index + 1] ?? -1) && end >= (ranges[index] ?? 0)) adjacent = true
    }
  })
  return adjacent
}

/** Where the transaction's last step put something, as pairs of positions. */
function rangesOf({ mapping }: Transaction): number[] {
  const ranges: number[] = []
  for (let index = mapping.maps.length - 1; index >= 0 && ranges.length === 0; index--) {
    mapping.maps[index]?.forEach((_from, _to, from, to) => {
      ranges.push(from, to)
    })
  }
  return ranges
}

function replaceLast(
  timeline: TimelineState,
  change: TimelineChange,
  open: TimelineState['open'],
): TimelineState {
  return { ...timeline, done: [...timeline.done.slice(0, -1), change], open }
}

function goOn(change: TimelineChange, transaction: Transaction): TimelineChange {
  const { steps, inverted } = stepsOf(transaction)
  const merged = mergeOne(change, steps, inverted)
  return {
    ...change,
    steps: merged?.steps ?? [...change.steps, ...steps],
    inverted: merged?.inverted ?? [...inverted, ...change.inverted],
    ended: new Date(transaction.time).toISOString(),
    after: selectionOf(transaction),
  }
}

/** A key after another gives one step and not two. */
function mergeOne(change: TimelineChange, steps: readonly Step[], inverted: readonly Step[]) {
  const [step] = steps
  const [back] = inverted
  const last = change.steps.at(-1)
  const first = change.inverted[0]
  if (steps.length !== 1 || !step || !back || !last || !first) return null
  const forth = last.merge(step)
  const whole = back.merge(first)
  if (!forth || !whole) return null
  return { steps: [...change.steps.slice(0, -1), forth], inverted: [whole, ...change.inverted.slice(1)] }
}

function stepsOf({ steps, docs }: Transaction): { steps: Step[]; inverted: Step[] } {
  const inverted = steps.flatMap((step, index) => {
    const page = docs[index]
    return page ? [step.invert(page)] : []
  })
  return { steps: [...steps], inverted: inverted.reverse() }
}

function selectionOf({ selection }: Transaction) {
  return { anchor: selection.anchor, head: selection.head }
}
