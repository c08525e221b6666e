import { z } from 'zod'
import { profileSchema } from '../../src-core/desktop/profileSchema'
import { readingSchema } from '../../src-core/desktop/readingSchema'
import { galleyPageSchema } from '../../src-core/exports/galleyPage'

const id = (name: string) => ({ $id: `urn:galley:${name}:1` })

/** The public formats as JSON Schema 2020-12, by the name of their file in docs/formats. */
export const jsonSchemas = {
  'galley-reading.schema.json': {
    ...id('reading'),
    title: 'Galley reading',
    ...z.toJSONSchema(readingSchema),
  },
  'galley-profile.schema.json': {
    ...id('profile'),
    title: 'Galley profile',
    ...z.toJSONSchema(profileSchema),
  },
  'galley-page.schema.json': { ...id('page'), title: 'Galley page', ...z.toJSONSchema(galleyPageSchema) },
}
