import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { accuracyOf } from '../support/readGold'

it('reads its own pages as well as tests/accuracy.json says (npm run accuracy -- --update)', () => {
  const snapshot: unknown = JSON.parse(readFileSync(new URL('../accuracy.json', import.meta.url), 'utf8'))
  expect(accuracyOf(fileURLToPath(new URL('../pages', import.meta.url)))).toEqual(snapshot)
})
