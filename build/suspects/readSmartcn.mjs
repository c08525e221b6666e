import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'

/**
 * The words and word pairs of Lucene's smartcn analyser (counted in a month of a Chinese daily), as its jar keeps
 * them: arrays in Java's serialisation.
 *
 * @param jar path of lucene-analyzers-smartcn.jar
 * @returns `words`: word -> how often; `pairs`: `[hash, count]`, the hash being 64-bit FNV-1 of `first@second`
 */
export function readSmartcn(jar) {
  const files = unzipSync(readFileSync(jar), { filter: ({ name }) => name.endsWith('.mem') })
  const file = (end) => files[Object.keys(files).find((name) => name.endsWith(end))]
  const [, , endings, counts] = readArrays(Buffer.from(file('coredict.mem')))
  const [hashes, pairCounts] = readArrays(Buffer.from(file('bigramdict.mem')))
  const gb2312 = new TextDecoder('gbk')
  const words = new Map()
  endings.forEach((list, index) => {
    const first = gb2312.decode(Uint8Array.of(Math.floor(index / 94) + 161, (index % 94) + 161))
    list?.forEach((ending, i) => {
      if (counts[index][i] > 0) words.set(first + (ending ?? ''), counts[index][i])
    })
  })
  const pairs = hashes.flatMap((hash, i) => (hash === 0n ? [] : [[hash, pairCounts[i]]]))
  return { words, pairs }
}

/** Every array of a stream of `java.io.ObjectOutputStream` that holds nothing but arrays. */
function readArrays(bytes) {
  let at = 4
  const handles = []
  const handle = () => handles[int() - 0x7e0000]
  const byte = () => bytes[at++]
  const short = () => {
    at += 2
    return bytes.readUInt16BE(at - 2)
  }
  const int = () => {
    at += 4
    return bytes.readInt32BE(at - 4)
  }
  const long = () => {
    at += 8
    return bytes.readBigUInt64BE(at - 8)
  }
  const elements = new Map([
    ['C', () => String.fromCharCode(short())],
    ['S', short],
    ['I', int],
    ['J', long],
    ['[', readArray],
  ])
  function readClass() {
    const tag = byte()
    if (tag === 0x70) return null
    if (tag === 0x71) return handle()
    const length = short()
    const name = bytes.toString('latin1', at, at + length)
    // The name, its version, flags, no fields, the end of the annotations; then the class above.
    at += length + 8 + 1 + 2 + 1
    handles.push(name)
    readClass()
    return name
  }
  function readArray() {
    const tag = byte()
    if (tag === 0x70) return null
    if (tag === 0x71) return handle()
    const kind = readClass()[1]
    const slot = handles.push(null) - 1
    const values = Array.from({ length: int() }, elements.get(kind))
    handles[slot] = kind === 'C' ? values.join('') : values
    return handles[slot]
  }
  const arrays = []
  while (at < bytes.length) arrays.push(readArray())
  return arrays
}
