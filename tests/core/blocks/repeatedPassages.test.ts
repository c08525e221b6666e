import { expect, it } from 'vitest'
import { repeatedPassages } from '../../../src-core/blocks/repeatedPassages'
import { measureLines } from '../../../src-core/lines/measureLines'

/** The page with the lines of each passage in brackets. */
const marked = (page: string) => {
  const lines = measureLines(page)
  const passages = repeatedPassages(lines)
  return lines.map(({ clean }, i) => {
    const passage = passages[i]
    return `${passage?.first === i ? '[' : ''}${clean}${passage?.last === i ? ']' : ''}`
  })
}

it('finds the lines of an opening set apart, not the text that says it in other lines and goes on', () => {
  const page = `Ferry to sail again
The harbour ferry will
sail again in the spring
after two years of
repairs on its engine.
HARWICK, March 3. - The harbour ferry will sail
again in the spring after two years of repairs on
its engine. The council voted for it on Monday.`
  expect(marked(page)).toEqual([
    'Ferry to sail again',
    '[The harbour ferry will',
    'sail again in the spring',
    'after two years of',
    'repairs on its engine.]',
    'HARWICK, March 3. - The harbour ferry will sail',
    'again in the spring after two years of repairs on',
    'its engine. The council voted for it on Monday.',
  ])
})

it('finds one of Han, whatever its lines', () => {
  const page = `近日，青溪渡口经过两年大修
重新开航，两岸乡亲奔走相告。
本报讯 近日，青溪渡口经过两年大修重新
开航，两岸乡亲奔走相告。渡口始建于明代。`
  expect(marked(page).slice(0, 2)).toEqual(['[近日，青溪渡口经过两年大修', '重新开航，两岸乡亲奔走相告。]'])
})

it('takes no names and phrases that a page says twice, nor a single line', () => {
  const phrase = 'the harbour\ncommittee of Harwick'
  expect(marked(`${phrase}\nsaid that ${phrase}\nhad met`).join()).not.toContain('[')
  const line = 'A line as long as a whole sentence of the text may well be, and longer still'
  expect(marked(`${line}\nother words\n${line}`).join()).not.toContain('[')
})

it('finds one whose first word the page uses often', () => {
  const words = Array.from({ length: 12 }, (_, i) => `the harbourmaster told number ${i} of it`).join('\n')
  const page = `${words}
Harbourmaster Reed
will leave after a
storm took the old
light from its rock.
HARWICK, March 3. - Harbourmaster Reed will leave
after a storm took the old light from its rock. He
said so on Monday.`
  expect(marked(page).slice(12, 16)).toEqual([
    '[Harbourmaster Reed',
    'will leave after a',
    'storm took the old',
    'light from its rock.]',
  ])
})
