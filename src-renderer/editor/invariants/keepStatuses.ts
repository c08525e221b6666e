import type { Transaction } from '@tiptap/pm/state'

const meta = 'galley-keep-statuses'

/** Marks a transaction that brings text with the status that it had: it is nobody's new work. */
export function keepStatuses(transaction: Transaction): Transaction {
  return transaction.setMeta(meta, true)
}

export function keepsStatuses(transaction: Transaction): boolean {
  return transaction.getMeta(meta) === true
}
