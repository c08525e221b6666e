import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exporters } from '../../../src-core/exports/exporters'
import type { ExportFormat } from '../../../src-core/exports/exportPage'
import { page } from '../../support/page'
import { canValidateTei, invalidTei } from '../../support/validateTei'
import { mean, vocabulary } from '../../support/vocabulary'
import { options } from './options'

const picture = mean(
  page`
  # <place:山口>小学
  镇长<1 official:刘国强<2 event:和校长/1>揭牌/2>，敲了<thing:铜钟>。<remark=是八年吗？:八年>`,
  {
    'note-1': { entity: 'e-gone' },
    'note-2': { entity: 'e-liu' },
    'note-4': { entity: 'e-bell' },
    'note-5': {
      replies: [{ text: '校史 <写> 八年。', author: '林小雨', created: '2026-03-18T08:00:00.000Z' }],
      resolved: { by: '王芳', at: '2026-03-19T08:00:00.000Z' },
    },
  },
)
const render = (format: ExportFormat) =>
  exporters[format].render([picture], { ...options, labels: 'zh-CN', vocabulary })

describe('what annotations mean goes out', () => {
  it('as JSON: concepts with those above them, who is meant and to whom they are related, answers', () => {
    const exported = JSON.parse(render('json'))
    expect(
      exported.concepts.map(({ id, parent, label }: Record<string, string>) => [id, parent, label]),
    ).toEqual([
      ['place', '', '地点'],
      ['person', '', '人物'],
      ['official', 'person', '官员'],
      ['event', '', '事件'],
      ['thing', '', '器物'],
    ])
    expect(exported.entities.map(({ id }: { id: string }) => id)).toEqual(['e-liu', 'e-town', 'e-bell'])
    expect(exported.relations).toEqual([{ from: 'e-liu', to: 'e-town', kind: '任职 于', note: '' }])
    const [, official, , , remark] = exported.articles[0].annotations
    expect(official).toMatchObject({ tag: 'official', entity: 'e-liu', replies: [], resolved: null })
    expect(remark).toMatchObject({
      entity: null,
      replies: [{ text: '校史 <写> 八年。', author: '林小雨' }],
      resolved: { by: '王芳' },
    })
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
    const schema = JSON.parse(readFileSync('docs/formats/galley-page.schema.json', 'utf8'))
    expect(ajv.validate(schema, exported), JSON.stringify(ajv.errors)).toBe(true)
  })

  it('as TEI: the element of what a tag stands under, whom it refers to, and lists of these', () => {
    const text = render('tei')
    expect(text).toContain('<persName ana="#tag3" ref="#entity1" xml:id="a2">刘国强')
    expect(text).toContain('<rs ana="#tag5" ref="#entity3" xml:id="a4">铜钟</rs>')
    expect(text).toContain(
      '<category xml:id="tag2"><catDesc>人物</catDesc><category xml:id="tag3"><catDesc>官员: 现任</catDesc></category></category>',
    )
    expect(text).toContain('<persName from="2021-05" to="2026">刘国强</persName><persName type="variant">')
    expect(text).toContain('<idno type="wikidata">Q1</idno>')
    expect(text).toContain('<relation name="任职_于" active="#entity1" passive="#entity2">')
    expect(text).toContain('<note type="remark" target="#a5" subtype="resolved">是八年吗？')
    expect(text).toContain('<note type="reply">校史 &lt;写&gt; 八年。')
  })

  it.skipIf(!canValidateTei)('as TEI that is valid', { timeout: 60_000 }, () => {
    expect(invalidTei(render('tei'))).toBe('')
  })

  it('as HTML: colours and names of the editor’s own, numbers, answers and relations', () => {
    const text = render('html')
    expect(text).toContain('<span class="note own teal">官员</span>')
    expect(text).toContain('title="刘国强 wikidata:Q1 cbdb:34 county list:a&lt;b"')
    expect(text).toContain('<li>校史 &lt;写&gt; 八年。 <span class="author">林小雨</span></li>')
    expect(text).toContain('<span class="resolved">[已解决]</span>')
    expect(text).toContain('<li>刘国强 — 任职 于 → 山口镇</li>')
  })

  it('as Markdown: in the front matter and in the list', () => {
    const text = render('md')
    const front = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '')
    expect(front.annotations[1]).toEqual({
      tag: 'official',
      text: '刘国强和校长',
      entity: '刘国强',
      ids: ['wikidata:Q1', 'cbdb:34', 'county list:a<b'],
    })
    expect(front.annotations[4].replies).toEqual([{ text: '校史 <写> 八年。', author: '林小雨' }])
    expect(text).toContain('- **官员** 刘国强和校长 → 刘国强 wikidata:Q1')
    expect(text).toContain('  - 林小雨：校史')
    expect(text).toContain('### 关系\n\n- 刘国强 — **任职 于** → 山口镇')
  })
})
