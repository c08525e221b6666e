import { z } from 'zod'
import { setPreference, usePreference } from './preferences'

/** What can be kept in a field of the library's own. */
export const ownFieldKinds = ['text', 'list', 'number', 'date'] as const
export type OwnFieldKind = (typeof ownFieldKinds)[number]

/** A field that the editor added to those that every library has. Known by its name. */
export interface OwnFieldDefinition {
  name: string
  kind: OwnFieldKind
}

const key = 'ownFields'
const definitions = z.array(z.object({ name: z.string(), kind: z.enum(ownFieldKinds) }))
const none: readonly OwnFieldDefinition[] = []

/** The fields of the library's own, in their order. */
export function useOwnFields(): readonly OwnFieldDefinition[] {
  return usePreference(key, definitions) ?? none
}

/** Values of a field that is taken out stay with their articles, and go out with them. */
export async function setOwnFields(fields: readonly OwnFieldDefinition[]): Promise<void> {
  await setPreference(key, fields)
}
