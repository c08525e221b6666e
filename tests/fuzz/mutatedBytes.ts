import fc, { type Arbitrary } from 'fast-check'

/** At most so many bytes of a seed, so that a case takes milliseconds. */
const longest = 12_000

/** What parsers stumble over: ends, marks of formats and encodings, numbers at their limits, halves of characters. */
const nasty = [
  '\0',
  '\f',
  '\r',
  '\u{FEFF}',
  '\u{2028}',
  '\u{202E}',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<script>',
  '{"__proto__":{}}',
  '"'.repeat(40),
  '['.repeat(400),
  '(((((((((((((((((((((((',
  '99999999999999999999',
  '-1',
  'NaN',
  '=cmd|x',
  '../../../etc/passwd',
  'PK\u0003\u0004',
  '%PDF-1.7',
].map((text) => new TextEncoder().encode(text))

type Mutation = (bytes: Uint8Array) => Uint8Array

const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (bytes: Uint8Array, place: number) => Math.floor(place * bytes.length)

const mutation: Arbitrary<Mutation> = fc.oneof(
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(([place, value]) => (bytes: Uint8Array) => {
    const changed = bytes.slice()
    if (changed.length > 0) changed[Math.min(at(bytes, place), changed.length - 1)] = value
    return changed
  }),
  fc.tuple(share, share).map(([a, b]) => (bytes: Uint8Array) => {
    const [from, to] = [at(bytes, Math.min(a, b)), at(bytes, Math.max(a, b))]
    return joined(bytes.slice(0, from), bytes.slice(to))
  }),
  fc.tuple(share, share, share).map(([a, b, place]) => (bytes: Uint8Array) => {
    const piece = bytes.slice(at(bytes, Math.min(a, b)), at(bytes, Math.max(a, b))).slice(0, 2000)
    return joined(bytes.slice(0, at(bytes, place)), piece, piece, bytes.slice(at(bytes, place)))
  }),
  fc.tuple(share, fc.constantFrom(...nasty)).map(
    ([place, piece]) =>
      (bytes: Uint8Array) =>
        joined(bytes.slice(0, at(bytes, place)), piece, bytes.slice(at(bytes, place))),
  ),
  fc.tuple(share, fc.uint8Array({ maxLength: 60 })).map(
    ([place, piece]) =>
      (bytes: Uint8Array) =>
        joined(bytes.slice(0, at(bytes, place)), piece, bytes.slice(at(bytes, place))),
  ),
  share.map((place) => (bytes: Uint8Array) => bytes.slice(0, at(bytes, place))),
)

/** Sound input with up to twelve faults in it; one in twelve is noise from the start. */
export function mutatedBytes(seeds: readonly Uint8Array[]): Arbitrary<Uint8Array<ArrayBuffer>> {
  const seed = fc.oneof(
    { weight: 11, arbitrary: fc.constantFrom(...seeds.map((each) => each.slice(0, longest))) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  )
  return fc
    .tuple(seed, fc.array(mutation, { maxLength: 12 }))
    .map(([bytes, mutations]) =>
      Uint8Array.from(mutations.reduce((changed, mutate) => mutate(changed), bytes as Uint8Array)),
    )
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]))
}
