import { isJsonObject, type Json } from '../../../src-core/journal/json'

/** In JSON, bytes are the name of the file that has them. */
const sign = '$bytes'

/** The row as JSON, its bytes put away by `store`, which answers with their names. */
export async function takeBytesOut(
  value: unknown,
  store: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): Promise<{ json: Json; names: string[] }> {
  const names: string[] = []
  const entries: [string, Json][] = []
  for (const [key, each] of Object.entries(value as object)) {
    if (!(each instanceof Uint8Array)) {
      entries.push([key, each as Json])
      continue
    }
    const name = await store(each as Uint8Array<ArrayBuffer>)
    names.push(name)
    entries.push([key, { [sign]: name }])
  }
  return { json: Object.fromEntries(entries), names }
}

/** The row with its bytes; undefined where some are lost. */
export async function putBytesIn(
  json: Json,
  fetch: (name: string) => Promise<Uint8Array | undefined>,
): Promise<unknown> {
  if (!isJsonObject(json)) return json
  const entries: [string, unknown][] = []
  for (const [key, each] of Object.entries(json)) {
    const name = isJsonObject(each) ? each[sign] : undefined
    const value = typeof name === 'string' ? await fetch(name) : each
    if (value === undefined) return undefined
    entries.push([key, value])
  }
  return Object.fromEntries(entries)
}
