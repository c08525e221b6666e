import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confusionsFromCsv, confusionsToCsv } from '../../../src-renderer/suspecting/ledgerCsv'

describe('the ledger as CSV', () => {
  it('comes back as it went, whatever its signs', () => {
    const sign = fc.string({
      unit: fc.constantFrom('弓', '1', ',', '"', '\n', '引', ' ', '=', '-'),
      minLength: 1,
      maxLength: 4,
    })
    const row = fc.record({ wrong: sign, right: sign, taken: fc.nat(99), refused: fc.nat(99) })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        expect(confusionsFromCsv(confusionsToCsv(rows))).toEqual(rows)
      }),
    )
  })

  it.each(['=1+1', '@SUM(A1)', '＝1', ' =x', '\t=x', '-2', '\tx', '\rx'])(
    'gives a spreadsheet no formula: %j',
    (wrong) => {
      const [, row = ''] = confusionsToCsv([{ wrong, right: '未', taken: 1, refused: 0 }]).split('\r\n')
      expect(row.replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it('is refused where it is something else', () => {
    expect(confusionsFromCsv('name,age\na,1\n')).toBeNull()
    expect(confusionsFromCsv('wrong,right,taken,refused\n末,未,many,0\n')).toBeNull()
  })
})
