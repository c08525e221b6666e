import fc from 'fast-check'
import { type Concept, conceptColours } from '../../../src-core/model/concept'

const word = fc
  .stringMatching(/^[\p{L}\p{Nd}=+@'",;|%-][\p{L}\p{Nd} '",;\n|-]{0,12}$/u)
  .map((text) => text.trim())

/** Any taxonomy that the app can hold: parents before their children, keys once. */
export const anyTaxonomy: fc.Arbitrary<Concept[]> = fc
  .uniqueArray(
    fc.record({
      id: word.filter(Boolean),
      label: word.filter(Boolean),
      colour: fc.constantFrom(...conceptColours),
      key: fc.constantFrom('', ...'abcdefghijklmnopqrstuvwxyz0123456789'),
      note: word,
      above: fc.nat(),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    const keys = new Set<string>()
    return drawn.map(({ above, key, ...concept }, order) => {
      const own = keys.has(key) ? '' : key
      keys.add(own)
      const parent = order > 0 && above % 3 > 0 ? (drawn[above % order]?.id ?? '') : ''
      return { ...concept, key: own, parent, order }
    })
  })
