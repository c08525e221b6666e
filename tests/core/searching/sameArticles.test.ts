import { expect, it } from 'vitest'
import { sameArticles } from '../../../src-core/searching/sameArticles'

const bridge =
  '本报讯 昨日上午，清溪大桥正式通车。大桥全长八百米，双向四车道，把河东的新城区与河西的老城区连在一起，两岸居民过河不必再等轮渡。大桥由县交通局主持修建，历时三年，总投资两亿元。'
const library =
  '本报讯 本月起县图书馆每天延长开放两小时，方便上班的读者借书还书，新馆一楼另设自助还书处，全天开放，读者可凭借书证自行办理借还手续，儿童阅览室的时间不变。'

it('finds the article in another dump, whatever its line breaks, blanks and a few misread characters', () => {
  const other = bridge.replace('昨日', '昨曰').replace('轮渡', '轮 渡').replace('大桥由', '大桥\n由')
  const found = sameArticles(
    [
      { id: 'a', text: library },
      { id: 'b', text: bridge },
    ],
    [
      { id: 'x', text: other },
      { id: 'y', text: '另一篇文章，说的是别的事情。' },
    ],
  )
  expect(found.map(({ here, there }) => [here, there])).toEqual([['b', 'x']])
  expect(found[0]?.share).toBeGreaterThan(0.6)
})

it('finds an abridged article, and none that only quotes a sentence', () => {
  const abridged = bridge.slice(0, 70)
  const quoting = `${library}${bridge.slice(0, 24)}`
  expect(sameArticles([{ id: 'a', text: abridged }], [{ id: 'x', text: bridge }])).toHaveLength(1)
  expect(sameArticles([{ id: 'a', text: bridge }], [{ id: 'x', text: quoting }])).toEqual([])
})

it('says nothing of texts that are too short to tell', () => {
  expect(sameArticles([{ id: 'a', text: '本报讯' }], [{ id: 'x', text: '本报讯' }])).toEqual([])
  expect(sameArticles([{ id: 'a', text: '' }], [])).toEqual([])
})

it('finds it in a language with blanks, too', () => {
  const text =
    'The new bridge over the Tarn opened to traffic on Tuesday morning, three years after work began. It links the harbour quarter with the old town.'
  const hyphenated = text.replace('morning', 'morn-\ning').replace('harbour', 'har- bour')
  expect(sameArticles([{ id: 'a', text }], [{ id: 'x', text: hyphenated }])).toMatchObject([
    { here: 'a', there: 'x' },
  ])
})
