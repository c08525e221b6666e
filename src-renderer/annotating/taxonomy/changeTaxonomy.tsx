import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Concept } from '../../../src-core/model/concept'
import { conceptColours } from '../../../src-core/model/concept'
import { allConcepts, putTaxonomy } from '../../database/meaning/concepts'

interface Texts {
  said: string
  undo: string
}

/** Milliseconds for which the undo is offered. */
const offered = 10_000

/** Says what was done, with a button that takes it back. */
export function sayWithUndo({ said, undo }: Texts, takeBack: () => Promise<unknown>): void {
  const id = notifications.show({
    autoClose: offered,
    message: (
      <>
        {said}{' '}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id)
            void takeBack()
          }}
        >
          {undo}
        </Button>
      </>
    ),
  })
}

/** Puts a taxonomy in the place of the one there is, and offers the old one back. */
export async function changeTaxonomy(concepts: readonly Concept[], texts: Texts): Promise<void> {
  const before = await putTaxonomy(concepts)
  sayWithUndo(texts, () => putTaxonomy(before))
}

/** The id of the concept that is called so; a new one at the end of the taxonomy where there is none. */
export async function conceptCalled(name: string): Promise<string> {
  const concepts = await allConcepts()
  const known = concepts.find(({ label, id }) => label === name || id === name)
  if (known) return known.id
  await putTaxonomy([...concepts, newConcept(name, concepts)])
  return name
}

/** A concept at the top, in the colour that is used least. */
export function newConcept(label: string, concepts: readonly Concept[]): Concept {
  const used = (colour: string) => concepts.filter((concept) => concept.colour === colour).length
  const colour = conceptColours.reduce((best, each) => (used(each) < used(best) ? each : best))
  const ids = new Set(concepts.map(({ id }) => id))
  let id = label
  for (let n = 2; ids.has(id); n++) id = `${label} ${n}`
  return { id, parent: '', label, colour, key: '', note: '', order: concepts.length }
}
