import { ByteWriter } from './ByteWriter'
import { checksum } from './checksum'
import { DamagedFile, type RandomFile, readExactly } from './files'
import { packText, unpackText } from './packText'

/** Where each part of a file stands. */
type Directory = Record<string, [at: number, length: number]>

/** Parts of a file that are read once and checked; others are read as they are needed. */
const sectionsVersion = 1

/**
 * Writes named parts one after another, then where they stand, then a tail of 12 bytes: length and checksum of that
 * list, and a checksum of the parts named in `checked`.
 */
export function writeSections(
  file: RandomFile,
  parts: Readonly<Record<string, Uint8Array>>,
  checked: readonly string[],
): void {
  const directory: Directory = {}
  let at = 0
  for (const [name, bytes] of Object.entries(parts)) {
    file.write(bytes, at)
    directory[name] = [at, bytes.length]
    at += bytes.length
  }
  let sum = 0
  for (const name of checked) sum = sumWith(sum, parts[name] ?? new Uint8Array(0))
  const list = packText(JSON.stringify({ version: sectionsVersion, checked, directory }))
  const tail = new Uint8Array(new Uint32Array([list.length, checksum(list), sum]).buffer)
  const end = new ByteWriter(list.length + tail.length)
  end.append(list)
  end.append(tail)
  file.write(end.bytes(), at)
  file.truncate(at + end.length)
  file.flush()
}

/** A file of sections, its checked parts read. */
export interface Sections {
  /** A part that was checked. */
  part(name: string): Uint8Array
  /** Where a part stands that was not read. */
  place(name: string): [at: number, length: number]
}

/** Opens what `writeSections` wrote; a `DamagedFile` is thrown where it is not whole. */
export function readSections(file: RandomFile): Sections {
  const size = file.size()
  if (size < 12) throw new DamagedFile('too short')
  const tail = new Uint32Array(readExactly(file, size - 12, 12).buffer)
  const length = tail[0] ?? 0
  if (length > size - 12) throw new DamagedFile('too short')
  const list = readExactly(file, size - 12 - length, length)
  if (checksum(list) !== tail[1]) throw new DamagedFile('the list of its parts is damaged')
  const { version, checked, directory } = JSON.parse(unpackText(list)) as {
    version: number
    checked: string[]
    directory: Directory
  }
  if (version !== sectionsVersion) throw new DamagedFile('written by another version')
  const parts = new Map<string, Uint8Array>()
  let sum = 0
  for (const name of checked) {
    const [at, bytes] = directory[name] ?? [0, 0]
    const part = readExactly(file, at, bytes)
    parts.set(name, part)
    sum = sumWith(sum, part)
  }
  if (sum !== tail[2]) throw new DamagedFile('its tables are damaged')
  const missing = (name: string) => new DamagedFile(`it has no ${name}`)
  return {
    part(name) {
      const part = parts.get(name)
      if (!part) throw missing(name)
      return part
    },
    place(name) {
      const place = directory[name]
      if (!place) throw missing(name)
      return place
    },
  }
}

function sumWith(sum: number, part: Uint8Array): number {
  return (Math.imul(sum, 31) + checksum(part)) >>> 0
}

/** Numbers as they lie in a part; a copy, since a part may begin at any byte. */
export function numbersOf(part: Uint8Array): Uint32Array {
  return new Uint32Array(part.slice().buffer)
}

export function bytesOf(numbers: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
