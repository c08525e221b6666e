import type { BlockAction } from './BlockAction'

/** Leaves the blocks as they are: raw lines were cut out of theirs, and that was all that was wanted. */
export const cutOut: BlockAction = (transaction) => transaction.docChanged
