/** What front matter is made of. */
export type YamlValue = string | number | YamlValue[] | { [key: string]: YamlValue }

/**
 * Block YAML 1.2 of a mapping; empty strings and lists are left out. Every string is in double quotes with
 * JSON's escapes, so no text can be taken for a number, a date or a sign of YAML's own.
 */
export function yaml(mapping: { [key: string]: YamlValue }): string {
  return lines(mapping)
    .map((line) => `${line}\n`)
    .join('')
}

function lines(value: YamlValue): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => lines(item).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`)))
  }
  if (typeof value !== 'object') return [scalar(value)]
  return Object.entries(value).flatMap(([key, item]) => {
    if (item === '' || (Array.isArray(item) && item.length === 0)) return []
    if (typeof item !== 'object') return [`${plainKey(key)}: ${scalar(item)}`]
    return [`${plainKey(key)}:`, ...lines(item).map((line) => `  ${line}`)]
  })
}

/** A key of Galley's own as it is; any other as a text. */
function plainKey(key: string): string {
  return /^[a-z][a-z-]*$/i.test(key) ? key : scalar(key)
}

function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value)
  // JSON leaves these as they are; YAML calls them line breaks or not printable.
  return JSON.stringify(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
