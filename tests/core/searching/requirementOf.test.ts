import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveIndex } from '../../../src-core/searching/index/ArchiveIndex'
import { MemoryFiles } from '../../../src-core/searching/index/MemoryFiles'
import { search } from '../../../src-core/searching/index/search'
import { compileQuery, matchArticle } from '../../../src-core/searching/query/compileQuery'
import { type Requirement, requirementOf } from '../../../src-core/searching/query/requirementOf'

/** A requirement as a formula. */
function shown(requirement: Requirement): string {
  if (requirement.kind === 'none') return '*'
  if (requirement.kind === 'text') return requirement.text
  if (requirement.kind === 'word') return `<${requirement.expression.source}>`
  return `(${requirement.parts.map(shown).join(requirement.kind === 'and' ? ' & ' : ' | ')})`
}

describe('what every text met by an expression holds', () => {
  it.each([
    ['石桥.{0,6}修', '(石桥 & 修)'],
    ['，[的了]', '(,的 | ,了)'],
    ['[0-9]{3}[一-龥]{2}，[的了]', '(<[0-9]{3}> & (,的 | ,了))'],
    [
      '[上下]午[一-三]',
      '(上午一 | 上午丁 | 上午丂 | 上午七 | 上午丄 | 上午丅 | 上午丆 | 上午万 | 上午丈 | 上午三 | 下午一 | 下午丁 | 下午丂 | 下午七 | 下午丄 | 下午丅 | 下午丆 | 下午万 | 下午丈 | 下午三)',
    ],
    ['(?:市|县)长', '(市长 | 县长)'],
    ['(?:清溪|望江)县', '(清溪县 | 望江县)'],
    ['县(?:政府|.*局)', '(县 & (政府 | 局))'],
    ['哈{3}', '哈哈哈'],
    ['啊哈+呀', '(啊哈 & 哈呀)'],
    ['桥?上', '上'],
    ['[^的]上', '上'],
    ['[一-龥]上', '上'],
    ['上(?=海)', '上'],
    ['[a的]上', '上'],
    ['石|.', '*'],
    ['[的]*', '*'],
    ['\\d+', '<\\d+>'],
    ['[0-9]{4}年', '(<[0-9]{4}> & 年)'],
    ['(?:19|20)\\d\\d年?', '<(?:19|20)\\d\\d>'],
    ['colou?r line', '(<colou?r> & <line>)'],
    ['[a-z]*', '*'],
    ['[^a-z]', '*'],
    ['\\w+', '*'],
    ['²年', '年'],
    ['國', '国'],
  ])('of %s is %s', (source, wanted) => {
    expect(shown(requirementOf(source))).toBe(wanted)
  })

  it('is held by each of them, so that the index finds what a look through every text finds', async () => {
    const { expression } = fc.letrec((tie) => ({
      sign: fc.constantFrom('国', '人', '石', '，', 'a', '1', '國', '𠮷'),
      atom: fc.oneof(
        { weight: 5, arbitrary: tie('sign') as fc.Arbitrary<string> },
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            '[国人]',
            '[，a]',
            '[^国]',
            '[0-9]',
            '\\d',
            '[a1]',
            '[^a]',
            'A',
            '²',
            '.',
            '[石-硅]',
            '[國石]',
          ),
        },
        { weight: 1, arbitrary: (tie('expression') as fc.Arbitrary<string>).map((inner) => `(?:${inner})`) },
      ),
      piece: fc
        .tuple(
          tie('atom') as fc.Arbitrary<string>,
          fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{1,2}'),
        )
        .map(([atom, often]) => atom + often),
      expression: fc
        .array(fc.array(tie('piece') as fc.Arbitrary<string>, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 2,
        })
        .map((alternatives) => alternatives.map((pieces) => pieces.join('')).join('|')),
    })) as unknown as { expression: fc.Arbitrary<string> }
    const text = fc
      .array(fc.constantFrom('国', '國', '人', '石', '，', 'a', 'Ａ', '1', '²', ' ', '𠮷'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 8 }),
        expression,
        fc.boolean(),
        async (texts, source, asPrinted) => {
          const query = compileQuery({ kind: 'regex', source }, { asPrinted })
          const index = await ArchiveIndex.open(new MemoryFiles())
          for (const [i, each] of texts.entries()) index.put({ id: `a${i}`, text: each, fields: {} })
          await index.flush()
          const steps = search(query, index.shelves())
          let step = steps.next()
          while (!step.done) step = steps.next()
          const found = step.value.shelves.flatMap(({ shelf, found }) =>
            [...found.articles].map((at) => shelf.idOf(at)),
          )
          const wanted = texts.flatMap((each, i) => (matchArticle(query, each, {}) ? [`a${i}`] : []))
          expect(found.sort()).toEqual(wanted.sort())
        },
      ),
      { numRuns: 100 },
    )
  })
})
