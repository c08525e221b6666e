/** Says one condition: its name (`filter.from`) and its values as they were kept, with commas between. */
export type SayCondition = (name: string, value: string) => string

/** What a query asks, a line for each condition; what it leaves open is passed over. */
export function queryLines(value: unknown, say: SayCondition, name = ''): string[] {
  if (value === null || value === undefined || value === '' || value === false) return []
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return value.length > 0 ? [say(name, value.join(', '))] : []
  if (typeof value !== 'object') return [say(name, String(value))]
  return Object.entries(value).flatMap(([key, each]) => queryLines(each, say, name ? `${name}.${key}` : key))
}
