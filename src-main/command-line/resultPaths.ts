import { join, parse, resolve } from 'node:path'
import type { FoundFile } from '../importing/findDumps'

/**
 * Where the result of each input goes, in the inputs' order: named after it and in the same folder below `out`.
 * Where two would meet, or a result would fall on an input, the later one keeps its whole name (`p.xml.json`),
 * and after that is numbered. Names that differ in case only meet too, since on many disks they do.
 */
export function resultPaths(inputs: readonly FoundFile[], out: string, extension: string): string[] {
  const taken = new Set(inputs.map((input) => key(input.path)))
  return inputs.map((input) => {
    // The folder that was given is the root: only what lies below it is mirrored.
    const folder = join(out, ...input.folder.split('/').slice(1))
    for (const name of candidates(input.name, extension)) {
      const path = join(folder, name)
      if (taken.has(key(path))) continue
      taken.add(key(path))
      return path
    }
    throw new Error('candidates never end')
  })
}

function* candidates(name: string, extension: string) {
  yield `${parse(name).name}.${extension}`
  yield `${name}.${extension}`
  for (let i = 2; ; i += 1) yield `${name} (${i}).${extension}`
}

function key(path: string): string {
  return resolve(path).normalize('NFC').toLowerCase()
}
