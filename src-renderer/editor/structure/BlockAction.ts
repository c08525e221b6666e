import type { Transaction } from '@tiptap/pm/state'

/**
 * What can be done to whole blocks, wherever they stand.
 *
 * @param blocks positions before the blocks, in document order; at least one
 * @returns false where there is nothing to do; the transaction is then not used
 */
export type BlockAction = (transaction: Transaction, blocks: readonly number[]) => boolean
