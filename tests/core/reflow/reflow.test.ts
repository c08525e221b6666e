import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src-core/lines/languageOf'
import { measureLines } from '../../../src-core/lines/measureLines'
import { applyRepairs } from '../../../src-core/model/applyRepairs'
import { pageEvidence } from '../../../src-core/reflow/pageEvidence'
import { type ReflowKind, reflow } from '../../../src-core/reflow/reflow'
import { isBlank } from '../../../src-core/words/characters'
import { dumpText } from '../../support/dumpText'

/** Reflows the lines of `text` up to the first blank line as one part; the rest is only evidence. */
function flow(text: string, kind: ReflowKind = 'paragraph', language = languageOf(text)): string {
  const lines = measureLines(text)
  const end = lines.findIndex((line) => line.blankBefore > 0)
  const part = end < 0 ? lines : lines.slice(0, end)
  const spans = part.map((line) => line.span)
  return reflow(pageEvidence(text, lines, language), spans, kind).text
}

describe('reflow joins', () => {
  it.each([
    ['溪水上\n涨，山\n路不通。', '溪水上涨，山路不通。'],
    ['活 动 在 县\n城举行', '活动在县城举行'],
    ['全县共有 62\n间', '全县共有 62间'],
    ['同比增长5.\n6%，连续', '同比增长5.6%，连续'],
    ['增加20%\n-50%', '增加20%-50%'],
    ['使用 Open\nStreet 地图', '使用 Open Street 地图'],
    ['川の水が\n増えた', '川の水が増えた'],
  ])('%s', (raw, expected) => {
    expect(flow(raw)).toBe(expected)
  })

  it('Latin lines with a blank', () => {
    expect(flow('The river\nrose again.')).toBe('The river rose again.')
  })

  it('a dash that clings without, a free-standing one with a blank', () => {
    expect(flow('The river—\nas always—rose.', 'paragraph', 'en')).toBe('The river—as always—rose.')
    expect(flow('The river -\nas always - rose.', 'paragraph', 'en')).toBe('The river - as always - rose.')
  })

  it('Korean lines inside words where lines are filled to the last syllable', () => {
    const full =
      '강물이 불어 산길이 막히\n고 학교까지 돌아가는 길\n도 끊겨 주민들은 배를 타\n고 다닌다고 말하고 있으\n며 군청은 다리를 고친다.'
    expect(flow(full)).toBe(
      '강물이 불어 산길이 막히고 학교까지 돌아가는 길도 끊겨 주민들은 배를 타고 다닌다고 말하고 있으며 군청은 다리를 고친다.',
    )
    expect(flow('강물이 불어\n산길이 막혔다.')).toBe('강물이 불어 산길이 막혔다.')
  })

  it('a headline’s phrases with the blank that was meant, but not where all lines end in blanks', () => {
    expect(flow('溪水清清 \n山路弯弯\n\n溪水上涨\n山路不通\n村民绕行', 'headline')).toBe('溪水清清 山路弯弯')
    expect(flow('溪水清清 \n山路弯弯 \n\n溪水上涨 \n山路不通 ', 'headline')).toBe('溪水清清山路弯弯')
  })

  it('kept lines with line feeds and their columns', () => {
    expect(flow('High   05.12\nLow    11.40', 'kept', 'en')).toBe('High   05.12\nLow    11.40')
  })
})

describe('reflow decides hyphens', () => {
  it.each([
    ['The govern-\nment said so.', 'The government said so.'],
    ['A well-\nknown town.', 'A well-known town.'],
    ['The long-\nawaited train.', 'The long-awaited train.'],
    ['A London-\nbased firm.', 'A London-based firm.'],
    ['The latest re-\nrelease of it.', 'The latest re-release of it.'],
    ['They re-\nported it.', 'They reported it.'],
    ['The 32-\nyear-old ferry.', 'The 32-year-old ferry.'],
    ['It was larger-than-\nexpected.', 'It was larger-than-expected.'],
    ['He wore a T-\nshirt.', 'He wore a T-shirt.'],
    ["A 'card-\nnot-present' fraud.", "A 'card-not-present' fraud."],
    ['The Anglo-\nSaxon coast.', 'The Anglo-Saxon coast.'],
    ['Said Mr John-\nson today.', 'Said Mr Johnson today.'],
    ['The INTER-\nNATIONAL fair.', 'The INTERNATIONAL fair.'],
    ['The ferry (1901-\n1961) sailed.', 'The ferry (1901-1961) sailed.'],
    ['The first- and\nsecond-\nand third-class seats.', 'The first- and second- and third-class seats.'],
  ])('English: %s', (raw, expected) => {
    expect(flow(raw, 'paragraph', 'en')).toBe(expected)
  })

  it.each([
    ['de', 'Die Bevöl-\nkerung kam.', 'Die Bevölkerung kam.'],
    ['de', 'Die Bevöl=\nkerung kam.', 'Die Bevölkerung kam.'],
    ['de', 'Die Bevöl--\nkerung kam.', 'Die Bevölkerung kam.'],
    ['de', 'Die Bevöl¬\nkerung kam.', 'Die Bevölkerung kam.'],
    ['de', 'Die Bevöl\u00AD\nkerung kam.', 'Die Bevölkerung kam.'],
    ['de', 'Der Fuß-\nund Radweg.', 'Der Fuß- und Radweg.'],
    ['de', 'In Baden-\nWürttemberg.', 'In Baden-Württemberg.'],
    ['fr', 'La rivière est mon-\ntée.', 'La rivière est montée.'],
    ['fr', 'Il va peut-\nêtre pleuvoir.', 'Il va peut-être pleuvoir.'],
    ['zh-Hans', '西风-\n季风协同作用', '西风-季风协同作用'],
  ])('%s: %s', (language, raw, expected) => {
    expect(flow(raw, 'paragraph', language)).toBe(expected)
  })

  it('lets a word that another line begins with decide', () => {
    expect(
      flow('Its largest car-\nmaker did well.\n\nThe Japanese\ncarmaker did, too.', 'paragraph', 'en'),
    ).toBe('Its largest carmaker did well.')
  })

  it('keeps it before two letters where the page breaks no word so late', () => {
    const raw = 'They began the clean-\nup work at the round-\nabout.'
    const broken =
      'gov-\nernment pres-\nident coun-\ncil min-\nister fam-\nily rail-\nway har-\nbour fish-\ning mar-\nket win-\nter'
    expect(flow(`${raw}\n\n${broken}`, 'paragraph', 'en')).toBe(
      'They began the clean-up work at the roundabout.',
    )
    expect(flow(`${raw}\n\n${broken} quick-\nly`, 'paragraph', 'en')).toBe(
      'They began the cleanup work at the roundabout.',
    )
    expect(flow(raw, 'paragraph', 'en')).toBe('They began the cleanup work at the roundabout.')
  })

  it('lets the page’s own words decide first', () => {
    expect(flow('The songwr-\niter sang.\n\nOne song-writer sang.', 'paragraph', 'en')).toBe(
      'The songwriter sang.',
    )
    expect(flow('The song-\nwriter sang.\n\nOne song-writer sang.', 'paragraph', 'en')).toBe(
      'The song-writer sang.',
    )
    expect(flow('Das Zell-\nwerk brennt.\n\nDas alte Zell-werk brennt.', 'paragraph', 'de')).toBe(
      'Das Zell-werk brennt.',
    )
  })
})

describe('reflow finds lost blanks', () => {
  it.each([
    ['It came beforebreakfast.Oneinfive stayed.', 'It came before breakfast. One in five stayed.'],
    ['The end ofthe road.', 'The end of the road.'],
    ['It rained,then stopped.', 'It rained, then stopped.'],
    ['Send it as birch.txt today.', 'Send it as birch.txt today.'],
    ['people were now\nactivelyseekingwork.', 'people were now actively seeking work.'],
    ['talks with\nUSbankWellsFargo.', 'talks with US bank Wells Fargo.'],
    ['he\nordered30bargesand5ferries', 'he ordered 30 barges and 5 ferries'],
  ])('%s', (raw, expected) => {
    expect(flow(raw, 'paragraph', 'en')).toBe(expected)
  })

  it.each([
    'See www.example.com for more.',
    'The smartphone fell.',
    'The U.S.Navy sails.',
    'Mr Indrawati spoke.',
    'showbusiness paper',
    'the telecommunications firm',
    'She met Bhattacharyya there.',
    'The New-York-Times-Herald-Tribune.',
    'Open at 10.30,says the sign at no.5.',
  ])('none in %s', (raw) => {
    expect(flow(raw, 'paragraph', 'en')).toBe(raw)
  })
})

describe('reflow takes out what was printed twice', () => {
  it.each([
    ['山路弯弯山路弯弯\n溪水清清', '山路弯弯溪水清清'],
    ['山路弯弯 溪水清清 山路弯弯 溪水清清', '山路弯弯 溪水清清'],
    ['山路弯弯溪水长\n山路弯弯溪水长', '山路弯弯溪水长'],
    ['山路弯弯\n山路弯弯\n溪水清清\n溪水清清', '山路弯弯溪水清清'],
    ['山路弯弯\n溪水清清\n山路弯弯\n溪水清清', '山路弯弯溪水清清'],
    ['The river roseThe river rose', 'The river rose'],
    ['加油加油', '加油加油'],
  ])('%s', (raw, expected) => {
    expect(flow(raw, 'headline')).toBe(expected)
  })

  it('but not in a paragraph', () => {
    expect(flow('山路弯弯山路弯弯')).toBe('山路弯弯山路弯弯')
  })
})

describe('reflow', () => {
  it('gives the text that its repairs lead to, in any order of lines, and loses only blanks and hyphens', () => {
    const kinds = fc.constantFrom<ReflowKind>('paragraph', 'kept')
    fc.assert(
      fc.property(
        dumpText,
        kinds,
        fc.constantFrom('zh-Hans', 'en', 'ko', 'de'),
        fc.boolean(),
        (raw, kind, language, turn) => {
          const lines = measureLines(raw)
          const spans = lines.map((line) => line.span)
          if (turn) spans.reverse()
          const { text, repairs } = reflow(pageEvidence(raw, lines, language), spans, kind)
          expect(applyRepairs(raw, spans, repairs)).toBe(text)
          expect(bare(text)).toBe(bare(spans.map((span) => raw.slice(...span)).join('')))
        },
      ),
    )
  })
})

const bare = (text: string) =>
  [...text]
    .filter((character) => !isBlank(character.codePointAt(0) ?? 0) && !/[-‐¬=⸗]/u.test(character))
    .join('')
