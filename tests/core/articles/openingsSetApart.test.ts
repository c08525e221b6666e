import { expect, it } from 'vitest'
import { openingsSetApart } from '../../../src-core/articles/openingsSetApart'

const twin = { display: 1, source: 0, share: 1 }

it('marks a text whose beginning a display repeats, a dateline or a word left out before it', () => {
  const quote = 'The ferry sank in calm water.'
  expect(openingsSetApart(['The ferry sank in calm water. Nobody was hurt.', quote], [twin])).toEqual([
    true,
    false,
  ])
  expect(openingsSetApart(['HARWICK, March 3. - The ferry sank in calm water.', quote], [twin])[0]).toBe(true)
  expect(openingsSetApart(['On Monday the ferry sank in calm water.', quote], [twin])[0]).toBe(true)
  expect(
    openingsSetApart(['本报讯 近日，青溪渡口重新开航，乡亲们奔走相告。', '青溪渡口重新开航'], [twin])[0],
  ).toBe(true)
})

it('says nothing of a pull quote from the middle of a paragraph', () => {
  const text = 'The weather had been fine for a week when the ferry sank in calm water.'
  expect(openingsSetApart([text, 'The ferry sank in calm water'], [twin])).toEqual([false, false])
})
