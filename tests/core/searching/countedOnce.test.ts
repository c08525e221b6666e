import { describe, expect, it } from 'vitest'
import { RecentShelf } from '../../../src-core/searching/index/RecentShelf'
import { type SearchState, search } from '../../../src-core/searching/index/search'
import { compileQuery } from '../../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../../src-core/searching/query/parseQuery'
import { countedOnce, type StoryOf } from '../../../src-core/searching/results/countedOnce'

function counted(texts: readonly string[], typed: string, storyOf?: StoryOf): SearchState {
  const shelf = new RecentShelf()
  texts.forEach((text, i) => {
    shelf.put({ id: `a${i}`, text, fields: {} })
  })
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(typed)
  const query = compileQuery(parsed.query, { asPrinted: false })
  const last = <R>(steps: Generator<unknown, R>): R => {
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value
  }
  return last(countedOnce(query, last(search(query, [shelf])), storyOf))
}

const story = '渔民们在码头上点起灯笼，清溪的灯塔昨天重新亮起。孩子们唱起歌，灯塔下站满了人。'
const misread = '渔民们在码头上点起灯笼，清溪旳灯塔咋天重新亮起。孩子们唱起歌，灯塔卞站满了人。'
const other = '云岭的灯塔还没有修好，茶农们都在等。'

describe('what was found, twins counted once', () => {
  it('is of one print where the passage reads alike in both', () => {
    expect(counted([story, story, other], '灯塔')).toMatchObject({ articles: 2, places: 3 })
  })

  it('is of one print of a story, whatever OCR made of the others', () => {
    // Without knowing of the story each misread passage is another one.
    expect(counted([story, misread, other], '灯塔')).toMatchObject({ articles: 3, places: 5 })
    const storyOf: StoryOf = (shelf, article) => (shelf.idOf(article) === 'a2' ? undefined : 1)
    expect(counted([story, misread, other], '灯塔', storyOf)).toMatchObject({ articles: 2, places: 3 })
  })

  it('counts a story as often as its fullest print', () => {
    const cut = misread.slice(0, 24)
    const storyOf: StoryOf = () => 1
    for (const texts of [
      [story, cut],
      [cut, story],
    ]) {
      expect(counted(texts, '灯塔', storyOf).places).toBe(2)
    }
  })
})
