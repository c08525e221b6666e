import type { Transaction } from '@tiptap/pm/state'

const key = 'followPlace'

/** Has the raw text show the new selection although the editor lacks the focus: a card has it. */
export function followPlace(transaction: Transaction): Transaction {
  return transaction.setMeta(key, true)
}

export function isFollowed(transaction: { getMeta: (key: string) => unknown }): boolean {
  return transaction.getMeta(key) === true
}
