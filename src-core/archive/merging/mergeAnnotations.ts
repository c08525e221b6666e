import { sameJson } from '../../journal/json'
import type { Annotation, Reply } from '../../model/annotation'
import type { Decide } from './conflict'
import { threeWay } from './threeWay'

type Records = Readonly<Record<string, Annotation>>

/**
 * Merges the records of annotations. One that a side removed and the other changed stays: a reply is not lost because
 * its remark was removed meanwhile.
 */
export function mergeAnnotations(
  base: Records,
  mine: Records,
  theirs: Records,
  decide: Decide,
): Record<string, Annotation> {
  const merged: [string, Annotation][] = []
  for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, own, other] = [recordOf(base, id), recordOf(mine, id), recordOf(theirs, id)]
    if (own && other) merged.push([id, mergeOne(was, own, other, decide)])
    else {
      const left = own ?? other
      if (left && !sameJson(was, left)) merged.push([id, left])
    }
  }
  return Object.fromEntries(merged)
}

function recordOf(records: Records, id: string): Annotation | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined
}

function mergeOne(
  base: Annotation | undefined,
  mine: Annotation,
  theirs: Annotation,
  decide: Decide,
): Annotation {
  const whole = threeWay(base, mine, theirs)
  if (whole) return whole.value
  const replies = mergeReplies(base?.replies ?? [], mine.replies ?? [], theirs.replies ?? [])
  const resolved = threeWay(base?.resolved ?? null, mine.resolved ?? null, theirs.resolved ?? null)
  const said = threeWay(base && saidBy(base), saidBy(mine), saidBy(theirs))
  const merged: Annotation = {
    ...mine,
    ...said?.value,
    ...(replies.length > 0 && { replies }),
    ...((mine.resolved ?? theirs.resolved) !== undefined && {
      resolved: resolved ? resolved.value : (mine.resolved ?? null),
    }),
  }
  if (said) return merged
  const choice = decide({
    id: `annotation/${mine.id}`,
    kind: 'annotation',
    about: mine.remark || mine.tag,
    base: base ? shown(base) : '',
    mine: shown(mine),
    theirs: shown(theirs),
    choices: ['mine', 'theirs', 'both'],
  })
  if (choice === 'mine') return merged
  if (choice === 'theirs') return { ...merged, ...saidBy(theirs) }
  const reply: Reply = { text: shown(theirs), author: theirs.author, created: theirs.created }
  return { ...merged, replies: mergeReplies([], replies, [reply]) }
}

/** What an annotation says, without what was said about it since. */
function saidBy({ kind, tag, remark, entity }: Annotation) {
  return { kind, tag, remark, ...(entity !== undefined && { entity }) }
}

function shown({ tag, remark, entity }: Annotation): string {
  return [tag, remark, entity].filter(Boolean).join(' · ')
}

/** Those of both, oldest first; one that a side took out is out. */
function mergeReplies(base: readonly Reply[], mine: readonly Reply[], theirs: readonly Reply[]): Reply[] {
  const has = (list: readonly Reply[], reply: Reply) => list.some((each) => sameJson(each, reply))
  const all = [...mine, ...theirs.filter((reply) => !has(mine, reply))]
  return all
    .filter((reply) => !has(base, reply) || (has(mine, reply) && has(theirs, reply)))
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))
}
