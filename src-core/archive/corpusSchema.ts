import { z } from 'zod'

const text = z.string()
const count = z.int().nonnegative()

/** A frozen corpus as an archive holds it: docs/formats/galley-corpus.md. */
export const corpusSchema = z.looseObject({
  format: z.literal('galley-corpus'),
  version: z.literal(1),
  name: text,
  frozen: z.iso.datetime(),
  by: text,
  generator: text,
  query: z.unknown(),
  articles: z.array(
    z.looseObject({
      id: text,
      number: text,
      headline: text,
      subtitle: text,
      authors: z.array(text),
      publication: text,
      date: text,
      page: text,
      pageTitle: text,
      section: text,
      language: text,
      hash: text,
      length: count,
      dump: text,
      dumpPlace: count,
      place: count,
      engine: text,
      profile: text,
    }),
  ),
})
