import { expect, it } from 'vitest'
import { doubtsOf } from '../../../src-renderer/desk/doubts/doubtsOf'
import { readParts } from '../../../src-renderer/desk/readParts'
import { confirm } from '../../../src-renderer/editor/commands/confirm'
import { setRole } from '../../../src-renderer/editor/commands/setRole'
import { undo } from '../../../src-renderer/editor/history/undo'
import { page } from '../../support/page'
import { run, select, stateOf } from '../editor/pageState'

const picture = page`
  # 春种
  雨后下种
  育苗
  --- rest
  ~ 第五版`
const [article] = picture.reading.articles
if (!article?.headline || !article.paragraphs[0]) throw new Error('the picture has an article')
article.confidence = 0.7
article.headline.confidence = 0.79
article.headline.reasons = [{ code: 'no-stop', score: 0.5 }]
article.paragraphs[0].confidence = 0.4
const [rest] = picture.reading.other
if (rest) rest.confidence = 0.7

const parts = readParts(picture.reading)
const state = stateOf(picture.document)
const ids = (each: typeof state) => doubtsOf(each.doc, parts).map(({ id }) => id)

it('come least sure first, equals in the order of the page', () => {
  expect(ids(state)).toEqual(['block-2', 'article-1', 'block-4', 'block-1'])
  expect(doubtsOf(state.doc, parts)[3]).toMatchObject({ article: 1, role: 'headline', opening: '春种' })
})

it('go when confirmed, and come back with the undo', () => {
  const sure = run(run(state, confirm('article-1')), confirm('block-2'))
  expect(ids(sure)).toEqual(['block-4', 'block-1'])
  expect(confirm('block-2')(sure)).toBe(false)
  expect(ids(run(sure, undo))).toEqual(['block-2', 'block-4', 'block-1'])
})

it('go when the editor decides otherwise', () => {
  expect(ids(run(select(state, '雨后'), setRole('caption')))).toEqual(['article-1', 'block-4', 'block-1'])
})
