import { expect, it } from 'vitest'
import { endsOpen } from '../../../src-core/words/openWords'

it.each([
  ['en', 'Twelve jobs are to go at', true],
  ['en', 'Twelve jobs are to go At', true],
  ['en', 'The harbour fair will be in May', false],
  ['en', 'the jobs that it spoke of.', false],
  ['en', 'Twelve jobs are to go', false],
  ['de', 'Die Fähre fuhr aus dem', true],
  ['de', 'Der Hafen stellt zwölf Leute ein', false],
  ['fr', 'Le bac est parti de la', true],
  ['fr', 'Ce que le port est', false],
  ['xx', 'Twelve jobs are to go at', false],
])('%s: %s', (language, line, open) => {
  expect(endsOpen(line, language)).toBe(open)
})
