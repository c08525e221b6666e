/** The same function, asked once per frozen object; of what can change it is asked each time. */
export function perFrozen<Of extends object, T>(compute: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { value: T }>()
  return (of) => {
    if (!Object.isFrozen(of)) return compute(of)
    const found = known.get(of) ?? { value: compute(of) }
    known.set(of, found)
    return found.value
  }
}
