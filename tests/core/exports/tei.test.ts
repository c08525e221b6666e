import { describe, expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import type { ExportPage } from '../../../src-core/exports/exportPage'
import { continued } from '../../support/continued'
import { page } from '../../support/page'
import { say } from '../../support/say'
import { canValidateTei, invalidTei } from '../../support/validateTei'
import { options } from './options'

const render = (...pages: ExportPage[]) => exporters.tei.render(pages, options)
const body = (picture: ExportPage) => /<body>([\s\S]*)<\/body>/.exec(render(picture))?.[1] ?? ''

function known(picture: ExportPage): ExportPage {
  const [article] = picture.document.content
  if (article.type !== 'article') throw new Error('no article')
  article.attrs.metadata = {
    section: '要闻',
    genre: '消息',
    'own:主题': ['桥', '路'],
    dateline: '新华社北京6月18日电',
    reporters: ['林小雨', '周明'],
    correspondents: ['陈石'],
    photographers: ['吴桥'],
    editors: ['何田'],
  }
  return { ...picture, numbers: { [article.attrs.id]: '青石日报-20250618-03-01' } }
}

const pictures: Record<string, ExportPage> = {
  'every role': page`
    ^ 引题
    # 标题
    _ 副题
    @ 记者 林小雨
    > 提要
    ! 图片说明
    ## 小标题
    正文
    --- rest
    ~ 第五版
    未归属`,
  'overlapping annotations': page`甲<1 person:乙<2 place:丙/1>丁/2>戊<event:己<date:庚>>`,
  'adjacent annotations': page`<person:甲><person:乙><河长 制:丙>`,
  'annotations that touch an edit': page`甲<person:{弓1=>引}乙>丙<remark=请核对:{丁=>}戊>{己=>}`,
  'hostile text': page`<remark=]]&gt; & "x":甲>${'\u0001\ufffe\ud800'}&amp; ]]&gt; <!-- "乙"`,
  'nothing but a headline': page`# 标题`,
  'an article that goes on': continued,
  'everything known of an article': known(page`
    # 标题
    正文`),
  'every kind of correction': say(
    say(
      say(
        say(
          say(page`甲{萧=>萧}乙{弓1=>引}丙{于=>於}丁{戊=>戊}<person:{己=>□}>庚{壬=>癸}`, '萧', 'print', '肖'),
          '引',
          'ocr',
        ),
        '於',
        'normalisation',
      ),
      '戊',
      'uncertain',
    ),
    '□',
    'illegible',
  ),
}

// jing takes a second to load the schema, more on a busy machine.
describe('the TEI export', { timeout: 60_000 }, () => {
  it('links an article to its continuation', () => {
    expect(body(continued)).toMatch(/xml:id="article1" next="#article2"/)
    expect(body(continued)).toMatch(/xml:id="article2" prev="#article1"/)
  })

  it('marks lines, names and corrections where they stand', () => {
    expect(body(page`|1|甲{弓1=>引}|2|<person:乙丙>`)).toContain(
      '<p><lb n="1"/>甲<choice><sic>弓1</sic><corr>引</corr></choice><lb n="2"/><persName xml:id="a1">乙丙</persName></p>',
    )
  })

  it('says what kind of correction each is, and points to who made it and when', () => {
    const act = 'resp="#editor1" change="#change1"'
    const kinds = pictures['every kind of correction'] ?? page`甲`
    expect(body(kinds)).toContain(`甲<choice><sic>萧</sic><corr ${act}>肖</corr></choice>乙`)
    expect(body(kinds)).toContain(`<choice><sic>弓1</sic><corr ${act}>引</corr></choice>丙`)
    expect(body(kinds)).toContain(`<choice><orig>于</orig><reg ${act}>於</reg></choice>丁`)
    expect(body(kinds)).toContain(`<unclear ${act}>戊</unclear>`)
    expect(body(kinds)).toContain(
      `<corr><gap reason="illegible" quantity="1" unit="chars" ${act}/></corr></choice></persName>`,
    )
    expect(body(kinds)).toContain('<choice><sic>壬</sic><corr>癸</corr></choice>')
    expect(render(kinds)).toContain(
      '<change xml:id="change1" when="2026-03-18T08:00:00.000Z" who="#editor1"/>',
    )
  })

  it('says in its header what is known of each article, which points there', () => {
    const text = render(pictures['everything known of an article'] ?? page`甲`)
    expect(text).toContain('<div type="article" n="青石日报-20250618-03-01" decls="#record1"')
    expect(text).toContain(
      '<bibl xml:id="record1"><title level="a">标题</title><author>林小雨</author><author>周明</author>' +
        '<respStmt><resp>Correspondents</resp><name type="correspondents">陈石</name></respStmt>',
    )
    expect(text).toContain('<note type="genre">消息</note>')
    expect(text).toContain('<note type="own" n="主题">桥</note><note type="own" n="主题">路</note>')
    expect(text).toContain('<idno type="article">青石日报-20250618-03-01</idno>')
    expect(text).toContain('<extent><measure unit="words" quantity="4">4</measure></extent>')
  })

  it('cuts an annotation that ends within another and chains its parts', () => {
    expect(body(page`<1 person:甲<2 place:乙/1>丙/2>`)).toContain(
      '<persName xml:id="a1">甲<placeName xml:id="a2" next="#a2.2">乙</placeName></persName>' +
        '<placeName xml:id="a2.2" prev="#a2">丙</placeName>',
    )
  })

  it('says that a headline stood below its body', () => {
    expect(
      body(page`
      # |5|标题
      |1|正文`),
    ).toContain('<head type="main" place="below">')
  })

  it('puts text deleted at the end of a line before the next line', () => {
    expect(body(page`|1|甲{乙=>}|2|丙`)).toContain('甲<choice><sic>乙</sic><corr/></choice><lb n="2"/>丙')
  })

  it('keeps all of the text', () => {
    const picture = pictures['overlapping annotations']
    const text = body(picture ?? page`甲`).replace(/<[^>]*>|\s/g, '')
    expect(text).toBe('甲乙丙丁戊己庚')
  })

  it.skipIf(!canValidateTei).each(Object.entries(pictures))('is valid TEI with %s', (_, picture) => {
    expect(invalidTei(render(picture))).toBe('')
  })

  it.skipIf(!canValidateTei)('is valid TEI with several pages, with an annotation across blocks', () => {
    const across = page`
      # <person:甲>
      <person:乙>`
    const note = { type: 'note' as const, attrs: { id: 'note-1' } }
    const [article] = across.document.content
    for (const block of article.content ?? []) {
      for (const run of block.content ?? []) run.marks = [...(run.marks ?? []), note]
    }
    const text = render(across, ...Object.values(pictures))
    expect(text).toContain('next="#a1.2"')
    expect(invalidTei(text)).toBe('')
  })

  it.skipIf(!canValidateTei)('is valid TEI where a page has none of the articles asked for', () => {
    const text = exporters.tei.render([page`甲`], { ...options, articleIds: ['elsewhere'] })
    expect(invalidTei(text)).toBe('')
  })

  if (!canValidateTei) it.skip('is not validated here: jing or ../shared/schemas/tei_all.rng is missing')
})
