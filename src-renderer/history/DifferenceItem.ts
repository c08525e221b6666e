/** One thing that a change did, ready to be shown. */
export type DifferenceItem =
  /** Text between `lead` and `tail`, which stayed. */
  | { kind: 'text'; lead: string; before: string; after: string; tail: string }
  | { kind: 'role'; before: string; after: string }
  | { kind: 'status'; before: string; after: string }
  | { kind: 'tags'; before: string[]; after: string[] }
  | { kind: 'metadata'; field: string; before: string; after: string }
  | { kind: 'moved' | 'came' | 'went' | 'noted' | 'unnoted'; text: string }
