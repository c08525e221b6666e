import type { Transaction } from '@tiptap/pm/state'

/** What is said of a change beside its steps. */
export interface ChangeDescription {
  /** See `Change.code`. Without it the running command's name is taken, or what the steps tell. */
  code?: string
  rule?: string
  group?: string
}

const meta = 'galley-change'

/** Says what the transaction does; its change never goes together with typing before or after it. */
export function describeChange(transaction: Transaction, description: ChangeDescription): Transaction {
  return transaction.setMeta(meta, { ...descriptionOf(transaction), ...description })
}

export function descriptionOf(transaction: Transaction): ChangeDescription | undefined {
  return transaction.getMeta(meta)
}
