import { describe, expect, it } from 'vitest'
import { type ArticleTexts, articleMetadata } from '../../../src-core/metadata/articleMetadata'

const readAll = (language: string, texts: Partial<ArticleTexts>) =>
  articleMetadata({ captions: [], paragraphs: [], ...texts }, language)

/** The values alone. */
const read = (language: string, texts: Partial<ArticleTexts>) => {
  const { inferred: _, ...values } = readAll(language, texts)
  return values
}

describe('articleMetadata', () => {
  it.each([
    ['本报讯 清溪县新图书馆昨日开馆。', { dateline: '本报讯' }],
    ['本报6月3日讯 清溪县新图书馆昨日开馆。', { dateline: '本报6月3日讯' }],
    ['新华社北京6月18日电 会议今天开幕。', { dateline: '新华社北京6月18日电' }],
    [
      '本报讯（记者 林小满 通讯员 何青） 雨停了。',
      { dateline: '本报讯', reporters: ['林小满'], correspondents: ['何青'] },
    ],
    ['本报讯（记者 王 强、周敏）雨停了。', { dateline: '本报讯', reporters: ['王强', '周敏'] }],
    ['【本報訊】昨日大雨。', { dateline: '本報訊' }],
    ['【記者王小明台北報導】昨日大雨。', { dateline: '記者王小明台北報導' }],
    ['（中央社臺北三日電）昨日大雨。', { dateline: '中央社臺北三日電' }],
    ['记者昨日从县教育局获悉，新校舍已动工。', {}],
    ['本报记者走进清溪县，看到新路已通。', {}],
  ])('reads the opening of %s', (paragraph, expected) => {
    expect(read('zh-Hans', { paragraphs: [paragraph] })).toEqual(expected)
  })

  it.each([
    ['□本报记者 许小文 通讯员 李娜', { reporters: ['许小文'], correspondents: ['李娜'] }],
    ['本报记者 陈一舟 文/图', { reporters: ['陈一舟'] }],
    ['（张伟 周敏）', { reporters: ['张伟', '周敏'] }],
    ['责任编辑：何青', { editors: ['何青'] }],
  ])('reads the byline %s', (byline, expected) => {
    expect(read('zh-Hans', { byline })).toEqual(expected)
  })

  it('finds names in brackets at the end, and no clause that only looks like them', () => {
    expect(read('zh-Hans', { paragraphs: ['雨停了。（林小满 何青）'] })).toEqual({
      reporters: ['林小满', '何青'],
    })
    expect(read('zh-Hans', { paragraphs: ['雨停了。（下转第三版）'] })).toEqual({})
  })

  it.each([
    ['zh-Hans', '▲孩子们在新馆里看书。 林小满 摄', ['林小满']],
    ['zh-Hans', '孩子们在新馆里看书。（摄影：何青）', ['何青']],
    ['en', 'The new bridge at dawn. Photo: Anna Reed', ['Anna Reed']],
    ['de', 'Die neue Brücke. Foto: Anna Ried', ['Anna Ried']],
    ['fr', 'Le pont neuf. Photo Anne Rivière', ['Anne Rivière']],
  ])('reads the %s picture credit of %s', (language, caption, photographers) => {
    expect(read(language, { captions: [caption] })).toEqual({ photographers })
  })

  it.each([
    ['en', 'LONDON, Jan. 3 - The river rose again.', 'LONDON, Jan. 3'],
    ['en', 'HARWICK (AP) -- The river rose again.', 'HARWICK (AP)'],
    ['fr', 'Paris, 3 janvier. La rivière monte.', 'Paris, 3 janvier'],
    ['de', 'Berlin, 5. Mai. Der Fluß steigt.', 'Berlin, 5. Mai'],
    ['de', 'Bonn (dpa) Der Fluß steigt.', 'Bonn (dpa)'],
    ['ja', '【清渓＝林一郎】川の水位が上がった。', '清渓＝林一郎'],
    ['ko', '[청계일보 김하늘 기자] 강물이 불었다.', '청계일보 김하늘 기자'],
  ])('reads the %s dateline of %s', (language, paragraph, dateline) => {
    expect(read(language, { paragraphs: [paragraph] }).dateline).toBe(dateline)
  })

  it.each([
    ['en', 'By Anna Reed and Paul Stone', ['Anna Reed', 'Paul Stone']],
    ['de', 'Von Anna Ried', ['Anna Ried']],
    ['fr', 'Par Anne Rivière', ['Anne Rivière']],
  ])('reads the %s byline %s', (language, byline, reporters) => {
    expect(read(language, { byline })).toEqual({ reporters })
  })

  it('takes a kicker for the section only where it names one', () => {
    expect(read('zh-Hans', { kicker: '民生' })).toEqual({ section: '民生' })
    expect(read('zh-Hant', { kicker: '港聞 A03' })).toEqual({ section: '港聞' })
    expect(read('zh-Hans', { kicker: '民生 冷暖' })).toEqual({})
    expect(read('zh-Hans', { kicker: '春到清溪' })).toEqual({})
  })

  it('takes a kicker that heads several articles for the name of their column', () => {
    expect(read('zh-Hans', { kicker: '走进清溪', standing: true })).toEqual({ section: '走进清溪' })
    expect(read('en', { kicker: 'THE WEEK IN HARWICK', standing: true })).toEqual({
      section: 'THE WEEK IN HARWICK',
    })
  })

  it.each([
    ['en', 'FROM OUR OWN CORRESPONDENT'],
    ['en', 'By Anna Reed'],
    ['de', 'Von unserem Korrespondenten'],
    ['zh-Hans', '本报记者 林小满'],
  ])('takes no %s byline for a column, however often it stands on the page: %s', (language, kicker) => {
    expect(read(language, { kicker, standing: true }).section).toBeUndefined()
  })

  it.each([
    ['en', 'The pier at dawn. Photograph by Our Own Correspondent'],
    ['en', 'The pier at dawn. Photograph by Our Own'],
    ['en', 'The pier at dawn. Photo: Staff Photographer'],
    ['de', 'Die Mole. Foto: Unser Archiv'],
    ['fr', 'La jetée. Photo Notre Correspondant'],
    ['zh-Hans', '新馆一角。 资料图片'],
  ])('takes no post for a name in the %s credit of %s', (language, caption) => {
    expect(read(language, { captions: [caption] })).toEqual({})
  })

  it('takes a photographer from a credit alone', () => {
    expect(read('zh-Hans', { byline: '□本报记者 林小满 通讯员 何青' })).toEqual({
      reporters: ['林小满'],
      correspondents: ['何青'],
    })
    expect(read('zh-Hans', { captions: ['▲工作人员正在检查机关运用 许文静 摄'] })).toEqual({
      photographers: ['许文静'],
    })
    expect(read('zh-Hans', { paragraphs: ['这部片子由清溪影视公司与何青 摄'] })).toEqual({})
    expect(read('zh-Hans', { paragraphs: ['路修好了。 林小满 摄'] })).toEqual({ photographers: ['林小满'] })
    expect(read('zh-Hans', { paragraphs: ['路修好了。（林小满 摄）'] })).toEqual({
      photographers: ['林小满'],
    })
  })

  it('marks every value as inferred, with the place where it was found', () => {
    const texts = {
      kicker: '民生',
      captions: ['▲新馆一角。 林小满 摄'],
      paragraphs: ['本报讯（记者 王强）雨停了。', '路修好了。（责任编辑：何青）'],
    }
    expect(readAll('zh-Hans', texts)).toEqual({
      section: '民生',
      dateline: '本报讯',
      reporters: ['王强'],
      photographers: ['林小满'],
      editors: ['何青'],
      inferred: {
        section: 'kicker',
        dateline: 'opening',
        reporters: 'opening',
        photographers: 'caption',
        editors: 'ending',
      },
    })
    expect(readAll('en', { byline: 'By Anna Reed' }).inferred).toEqual({ reporters: 'byline' })
    expect(readAll('en', {})).toEqual({})
  })
})
