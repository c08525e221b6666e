import fc, { type Arbitrary } from 'fast-check'

/** Values that no schema should let through by mistake. */
const anything = fc.oneof(
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withTypedArray: true }),
  fc.constantFrom(null, undefined, -1, 1e308, Number.NaN, '', '\0', '../x', [], {}, '\uD800'),
  fc.integer({ min: 1, max: 3 }).map((power) => 'a'.repeat(10 ** (power + 2))),
)

/** A sound value of which something inside is replaced, left out or added. */
export function mutatedValue(sound: unknown): Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'add'), anything), { maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((value, [place, kind, other]) => {
        const paths = pathsOf(value)
        return changed(value, paths[place % paths.length] ?? [], kind, other)
      }, sound),
    )
}

type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function changed(value: unknown, path: Path, kind: string, other: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return kind === 'add' && isRecord(value) ? { ...value, extra: other } : other
  if (Array.isArray(value)) {
    const place = Number(key)
    if (rest.length === 0 && kind === 'remove') return value.filter((_, i) => i !== place)
    return value.map((each, i) => (i === place ? changed(each, rest, kind, other) : each))
  }
  if (!isRecord(value)) return value
  if (rest.length === 0 && kind === 'remove') {
    return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key))
  }
  return { ...value, [key]: changed(value[key], rest, kind, other) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Array.isArray(value)
}
