import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { articleFields, ownField, ownValues } from '../../../src-core/model/metadata'
import { MetadataStep } from './MetadataStep'
import { articleMetadataOf, fieldIn } from './metadataOf'

/** Gives an article what it lacks of what is known of the ones that are merged into it. */
export function bringMetadata(transaction: Transaction, keeper: Node, merged: readonly Node[]): void {
  const own = merged.flatMap((article) =>
    ownValues(articleMetadataOf(article)).map(({ name }) => ownField(name)),
  )
  for (const field of [...articleFields, ...new Set(own)]) {
    const known = merged.map((article) => fieldIn(article, field)).find((state) => state !== null)
    if (!known || fieldIn(keeper, field)) continue
    transaction.step(MetadataStep.to(transaction.doc, keeper.attrs.id, field, known))
  }
}
