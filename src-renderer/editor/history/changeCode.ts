import type { Transaction } from '@tiptap/pm/state'
import { AttrStep, ReplaceStep, type Step } from '@tiptap/pm/transform'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { MetadataStep } from '../metadata/MetadataStep'

/** What a change can be told to be by itself; the names are the texts `history:what.<code>`. */
export const toldCodes = [
  'typing',
  'pasting',
  'cutting',
  'dropping',
  'annotation',
  'role',
  'status',
  'tags',
  'metadata',
  'structure',
] as const
export type ToldCode = (typeof toldCodes)[number]

const byEvent: Record<string, ToldCode> = { paste: 'pasting', cut: 'cutting', drop: 'dropping' }
const byAttribute: Record<string, ToldCode> = { role: 'role', status: 'status', tags: 'tags' }

/** Tells what a transaction does from where it came and from its steps. */
export function changeCode(transaction: Transaction): ToldCode {
  const event = byEvent[String(transaction.getMeta('uiEvent'))]
  if (event) return event
  const { steps } = transaction
  if (steps.every((step, index) => isTyping(transaction, step, index))) return 'typing'
  if (steps.some((step) => step instanceof AnnotationStep)) return 'annotation'
  if (steps.some((step) => step instanceof MetadataStep)) return 'metadata'
  const attribute = steps.map((step) => (step instanceof AttrStep ? byAttribute[step.attr] : undefined))
  return attribute.find((code) => code !== undefined) ?? 'structure'
}

/** Text put in or taken out within one block. */
function isTyping({ docs }: Transaction, step: Step, index: number): boolean {
  if (!(step instanceof ReplaceStep)) return false
  const { from, to, slice } = step
  const start = docs[index]?.resolve(from)
  if (!start?.parent.isTextblock || to > start.end()) return false
  return slice.content.content.every((node) => node.isText)
}
