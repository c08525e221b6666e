/** Rows that are in memory, so that what the next save changes is known without reading the row back. */
const most = 8

const kept = new Map<string, { version: string; value: unknown }>()

/** The last few rows that this window wrote and that are kept by what changes. */
export const latestValues = {
  get(table: string, key: unknown, version: string): unknown {
    const found = kept.get(nameOf(table, key))
    return found?.version === version ? found.value : undefined
  },
  set(table: string, key: unknown, version: string, value: unknown): void {
    const name = nameOf(table, key)
    kept.delete(name)
    kept.set(name, { version, value })
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
  },
}

function nameOf(table: string, key: unknown): string {
  return `${table}\n${JSON.stringify(key)}`
}
