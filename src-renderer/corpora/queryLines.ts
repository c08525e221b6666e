/** What a query asks, a line for each condition (`filter.from: 1946-05-01`); what it leaves open is passed over. */
export function queryLines(value: unknown, name = ''): string[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return value.length > 0 ? [`${name}: ${value.join(', ')}`] : []
  if (typeof value !== 'object') return [`${name}: ${value}`]
  return Object.entries(value).flatMap(([key, each]) => queryLines(each, name ? `${name}.${key}` : key))
}
