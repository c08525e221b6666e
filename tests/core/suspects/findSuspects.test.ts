import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSuspects } from '../../../src-core/suspects/findSuspects'
import { type Confusion, pageContext } from '../../../src-core/suspects/pageContext'
import { prepareSuspects } from '../../../src-core/suspects/prepareSuspects'

// Megabytes of words are read as modules.
beforeAll(() => Promise.all(['zh', 'de', 'fr'].map(prepareSuspects)), 120_000)

/** `末>未来`: what is suspected in brackets, with its first suggestion. */
function marked(text: string, language = 'zh-Hans', page = text, confusions: Confusion[] = []): string {
  const found = findSuspects(text, language, pageContext([page], confusions))
  return found.reduceRight(
    (out, { from, to, suggestions }) =>
      `${out.slice(0, from)}[${out.slice(from, to)}>${suggestions[0]?.text ?? '?'}]${out.slice(to)}`,
    text,
  )
}

describe('suspects', () => {
  it('finds a character that was read for one that looks like it', () => {
    expect(marked('该县计划在末来三年新建六十所小学。')).toBe('该县计划在[末>未]来三年新建六十所小学。')
    expect(marked('孩子们自已动手整理图书。')).toBe('孩子们自[已>己]动手整理图书。')
  })

  it('finds one character that was read as two', () => {
    expect(marked('活动弓1发了群众的热烈讨论。')).toBe('活动[弓1>引]发了群众的热烈讨论。')
  })

  it('finds the same in traditional text and suggests traditional characters', () => {
    expect(marked('政府決定在末來三年興建新的學校。', 'zh-Hant')).toBe(
      '政府決定在[末>未]來三年興建新的學校。',
    )
  })

  it('finds what was doubled or dropped within a word', () => {
    expect(marked('中华人民共和和国成立以来。')).toContain('[和>]')
    expect(marked('社主义现代化建设取得成就。')).toContain('社[>会]主义')
  })

  it('leaves good text alone', () => {
    const good = [
      '全县今年将新建二十所乡村图书馆，方便群众就近读书。',
      '本报讯（记者 林小满） 三月的山坡上，梨花还没有开。',
      '看看日历，天天都是好日子。',
    ]
    for (const text of good) expect(marked(text)).toBe(text)
  })

  it('takes what the page repeats for its own word', () => {
    const text = '学校里的孩子自已动手。'
    expect(marked(text)).not.toBe(text)
    expect(marked(text, 'zh-Hans', text.repeat(6))).toBe(text)
  })

  it('finds words that are in no dictionary and says what they were read for', () => {
    expect(marked('They met in the rnorning at the harbour.', 'en')).toBe(
      'They met in the [rnorning>morning] at the harbour.',
    )
    expect(marked('It was the best of tirnes.', 'en')).toBe('It was the best of [tirnes>times].')
  })

  it('leaves names, romans, years and addresses alone', () => {
    for (const text of [
      'Mr Calder and Ms Harwick met Henry VIII in the 1990s.',
      'Write to news@harwick.example or see www.harwick.example today.',
      "It's the town's own co-operative, isn't it?",
    ])
      expect(marked(text, 'en')).toBe(text)
  })

  it('knows German words, their compounds and their older spelling, and French ones with what is elided', () => {
    for (const text of [
      'Der Stadtrat beschloß gestern, daß die Fußgängerbrücke über den Fluss erneuert wird.',
      'Die Wohnungsbaugenossenschaft und der Feuerwehrverein feierten ihr Gründungsfest.',
    ])
      expect(marked(text, 'de')).toBe(text)
    const french = 'L’école n’a pas ouvert aujourd’hui, lorsqu’il a neigé; c’était le cœur de l’hiver.'
    expect(marked(french, 'fr')).toBe(french)
    expect(marked('Die Kinder sarnmelten Bücher für die neue Büchcrei.', 'de')).toBe(
      'Die Kinder [sarnmelten>sammelten] Bücher für die neue [Büchcrei>Bücherei].',
    )
    expect(marked('Les enfants arrivèrent le lcndemain rnatin.', 'fr')).toBe(
      'Les enfants arrivèrent le [lcndemain>lendemain] [rnatin>matin].',
    )
  })

  it('leaves a place name in capitals and a doubled name alone', () => {
    const dateline = 'HARWICK, May 2 - The bridge was opened.'
    expect(marked(dateline, 'en')).toBe(dateline)
    const name = '女婴祈祈昨天出院。祈祈的母亲说，祈祈很好。'
    expect(marked(name)).toBe(name)
  })

  it('finds brackets and quotation marks without their other half', () => {
    expect(marked('他说（昨天到了县城。')).toBe('他说[（>]昨天到了县城。')
    expect(marked('他说：“我来了“。然后走了。')).toBe('他说：“我来了[“>”]。然后走了。')
    expect(marked('他说：“我来了。”')).toBe('他说：“我来了。”')
  })

  it('finds dates, times and numbers that cannot be', () => {
    expect(marked('会议于2026年2月30日举行。')).toContain('[2026年2月30日>?]')
    expect(marked('2026年3月18日 星期四')).toContain('[四>三]')
    expect(marked('2026年3月18日 星期三')).not.toContain('[')
    expect(marked('He came on April 31 at noon.', 'en')).toContain('[April 31>?]')
    expect(marked('It cost 1O0 pounds in 2O25.', 'en')).toBe('It cost [1O0>100] pounds in [2O25>2025].')
  })

  it('finds signs and characters that the rest of the page sets otherwise', () => {
    const page = '他来了，我走了，大家都走了，天也黑了：真的，他走了，我也走了，'
    expect(marked('他来了,我走了，天黑了。', 'zh-Hans', page)).toBe('他来了[,>，]我走了，天黑了。')
    expect(marked('全国的學校都放假了，大家都回家了。', 'zh-Hans', '国们这来时会学校门问'.repeat(3))).toBe(
      '全国的[學>学]校都放假了，大家都回家了。',
    )
    expect(marked('这是⻓江。')).toBe('这是[⻓>长]江。')
  })

  it('finds blanks left over and lost', () => {
    expect(marked('全市的辖 区内都有图书馆。')).toContain('[ >]')
    expect(marked('The end .', 'en')).toBe('The end[ >].')
    expect(marked('It was late.Then they left.', 'en')).toBe('It was late.[> ]Then they left.')
  })

  it('learns from what an editor corrected', () => {
    const learnt = [{ wrong: '岭', right: '铃', taken: 14, refused: 0 }]
    const text = '学校的岭声响了。'
    const scoreOf = (confusions: Confusion[]) =>
      findSuspects(text, 'zh-Hans', pageContext([text], confusions))[0]?.score ?? 0
    expect(scoreOf(learnt)).toBeGreaterThan(scoreOf([]))
  })

  it('gives places in order that do not overlap and lie within the text', () => {
    const signs = fc.constantFrom(...'末来未己已的是在中国國，。（）“”「1O0ab rnＡ 月日年\n', '𠀀')
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 40 }),
        fc.constantFrom('zh-Hans', 'en', 'ja', 'ko'),
        (all, language) => {
          const text = all.join('')
          let last = 0
          for (const { from, to, score } of findSuspects(text, language, pageContext([text]))) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThanOrEqual(from)
            expect(to).toBeLessThanOrEqual(text.length)
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(1)
            last = to
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
