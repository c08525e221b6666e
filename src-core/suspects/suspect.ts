/** What seems to be wrong, as editors sort it. */
export const suspectKinds = [
  'look-alike',
  'unfit',
  'doubled',
  'dropped',
  'word',
  'bracket',
  'date',
  'number',
  'script',
  'width',
  'blank',
] as const
export type SuspectKind = (typeof suspectKinds)[number]

/** Why a place is suspected; each has a text on screen. */
export const suspectReasons = [
  'looks-like',
  'two-for-one',
  'one-for-two',
  'radical',
  'no-neighbour',
  'said-twice',
  'word-lacks',
  'not-in-dictionary',
  'never-closed',
  'never-opened',
  'opens-again',
  'no-such-date',
  'wrong-weekday',
  'no-such-time',
  'letter-in-number',
  'grouping',
  'traditional-here',
  'simplified-here',
  'narrow-here',
  'wide-here',
  'blank-in-word',
  'blank-before-sign',
  'blank-lost',
  'learnt',
] as const
export type SuspectReason = (typeof suspectReasons)[number]

/** What may have been printed. */
export interface Suggestion {
  text: string
  /** From 0 to 1, comparable within a suspect. */
  score: number
}

/** A place that is probably wrong. */
export interface Suspect {
  /** UTF-16 offsets in the text that was looked at; `from === to` where something seems to be missing. */
  from: number
  to: number
  kind: SuspectKind
  /** From 0 to 1: how probably it is wrong. */
  score: number
  /** Most probable first; may be empty. */
  suggestions: Suggestion[]
  reason: SuspectReason
}

/** One suspect with one suggestion: what most searches find. */
export function suspect(
  kind: SuspectKind,
  reason: SuspectReason,
  [from, to]: readonly [number, number],
  score: number,
  ...texts: string[]
): Suspect {
  const suggestions = texts.map((text, i) => ({ text, score: score / (i + 1) }))
  return { from, to, kind, score, suggestions, reason }
}
