import { expect, it } from 'vitest'
import { endsOpen } from '../../../src-core/words/openWords'

it.each([
  ['en', 'Twelve jobs are to go at', true],
  ['en', 'Twelve jobs are to go At', true],
  ['en', 'the jobs that it spoke of.', false],
  ['en', 'Twelve jobs are to go', false],
  ['de', 'Die Fähre fuhr aus dem', true],
  ['fr', 'Le bac est parti de la', true],
  ['xx', 'Twelve jobs are to go at', false],
])('%s: %s', (language, line, open) => {
  expect(endsOpen(line, language)).toBe(open)
})
