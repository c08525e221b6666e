import { expect, it } from 'vitest'
import { partsOf } from '../../../src-core/alignment/partsOf'
import { readPage } from '../../../src-core/reading/readPage'

/** Each repair of a page: its kind, its reason and the text that it puts in. */
function repairsOf(text: string): string[] {
  const page = readPage({ name: 'p.txt', folder: '', place: 0, text, encoding: 'utf-8' })
  return partsOf(page).flatMap((part) =>
    part.repairs.map(({ kind, text: put, reason }) => {
      expect(reason.score).toBeGreaterThan(0.5)
      expect(reason.score).toBeLessThan(1)
      return `${kind} ${reason.code} “${put}”`
    }),
  )
}

it('says of each line break that was taken away why the lines belong together', () => {
  const text = [
    '雨后下种正当时',
    '',
    '　　本报讯 清溪县昨日下了一场透雨，各村农户',
    '赶在天晴之前下种，田间地头一派繁忙。县里的',
    '',
    '农技员也来到田头，教大家怎样育苗、怎样施肥。',
    '',
  ].join('\n')
  expect(repairsOf(text)).toEqual(['join sentence-goes-on “”', 'join goes-on-over-gap “”'])
})

it('says why blanks were dropped, and why one was kept', () => {
  const text = ['活 动 在 辖 区', '', '　　本报讯 昨日下雨，农户下种，田间地头一派繁忙景象。', ''].join('\n')
  expect(repairsOf(text)).toEqual(Array.from({ length: 4 }, () => 'justified-blank spaced-out “”'))
})

it('says why a hyphen went, and why a blank was put in', () => {
  const text = [
    'Harbour opens again',
    '',
    'HARWICK, May 2 - The old lighthouse was lit on Fri-',
    'day for the first time in twenty years before breakfast.One',
    'in five children counted the flashes from the pier.',
    '',
  ].join('\n')
  const found = repairsOf(text)
  expect(found).toContain('hyphen hyphen-known-word “”')
  expect(found).toContain('lost-blank mark-touches-word “ ”')
})
