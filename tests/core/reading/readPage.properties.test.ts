import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src-core/reading/readPage'
import { expectCoverage, expectLines, expectRepairs } from '../../support/checkReading'
import { partsOf } from '../../support/readingParts'

/** A machine with little to spare runs these slowly. */
const patience = 60_000

const read = (text: string) => readPage({ name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' })

/** Text like a dump's: lines of Han, Latin, signs and oddities, with blanks between. */
const dumpLine = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom(...'区党工委强调，要推进。“”（）　 123'), maxLength: 24 }),
  },
  {
    weight: 4,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'The gale, Jan. 3 - a ship ran aground-'),
      maxLength: 40,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('本报讯 近日，', '（林岚 高远）', 'By Ada Quill', '第4版', '□本报记者 林岚'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 2, arbitrary: fc.constant('') },
)
const dump = fc
  .array(fc.tuple(dumpLine, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 60 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''))

describe('a reading of any text', () => {
  it(
    'holds every character that is not white space in exactly one span',
    () => {
      fc.assert(
        fc.property(dump, (text) => {
          expectCoverage(text, read(text))
        }),
        { numRuns: 200 },
      )
    },
    patience,
  )

  it(
    'cuts no surrogate pair in two',
    () => {
      fc.assert(
        fc.property(dump, (text) => {
          for (const part of partsOf(read(text))) {
            for (const at of part.spans.flat()) {
              expect(
                /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at)),
              ).toBe(false)
            }
          }
        }),
      )
    },
    patience,
  )

  it(
    'says nothing that does not follow from spans and repairs',
    () => {
      fc.assert(
        fc.property(dump, (text) => {
          expectRepairs(text, read(text))
        }),
      )
    },
    patience,
  )

  it(
    'names each line once, where its spans are',
    () => {
      fc.assert(
        fc.property(dump, (text) => {
          expectLines(text, read(text))
        }),
      )
    },
    patience,
  )

  it(
    'is the same whenever it is made',
    () => {
      fc.assert(
        fc.property(dump, (text) => {
          expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
        }),
        { numRuns: 50 },
      )
    },
    patience,
  )
})
