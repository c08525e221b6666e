import { readFileSync } from 'node:fs'

/** Sizes of the model's two tables of probabilities, in entries of four bytes. */
const probabilities = 65_536
const backOffs = 16_384
const node = 12

/**
 * The words of open-gram's language model of Chinese and which follow which, as Debian's sunpinyin-data keeps them: a
 * trie of three levels in `lm_sc.t3g` (its layout is that of SunPinyin's `CThreadSlm`), the words in
 * `pydict_sc.bin`.
 *
 * @param folder where both files are
 * @returns `words`: word -> probability; `pairs`: `[first, second, how probably second follows first]`
 */
export function readOpenGram(folder) {
  const names = readNames(readFileSync(`${folder}/pydict_sc.bin`))
  const model = readFileSync(`${folder}/lm_sc.t3g`)
  const [levels, usesLogarithms, , singles] = [0, 4, 8, 12].map((at) => model.readUInt32LE(at))
  if (levels !== 3 || usesLogarithms) throw new Error('not the model that this reads')
  // One root and one end mark stand before the words.
  const tables = 24
  const first = tables + (probabilities + backOffs) * 4 + model.readUInt32LE(8) * node
  const second = first + singles * node
  const wordAt = (at) => names[model.readUInt32LE(at) & 0x3ffff]
  const probabilityAt = (at) => model.readFloatLE(tables + model.readUInt16LE(at + 4) * 4)
  const childAt = (at) => ((model.readUInt32LE(at + 8) >>> 25) << 16) | model.readUInt16LE(at + 6)
  const words = new Map()
  const pairs = []
  for (let i = 0; i + 1 < singles; i++) {
    const at = first + i * node
    const word = wordAt(at)
    if (!word) continue
    words.set(word, probabilityAt(at))
    for (let child = childAt(at); child < childAt(at + node); child++) {
      const next = wordAt(second + child * node)
      if (next) pairs.push([word, next, probabilityAt(second + child * node)])
    }
  }
  return { words, pairs }
}

/** By id: the words stand one after another in characters of four bytes, each ending with 0. */
function readNames(dictionary) {
  const [count, table] = [4, 8].map((at) => dictionary.readUInt32LE(at))
  const names = ['']
  for (let at = table; at < dictionary.length && names.length <= count; at += 4) {
    const code = dictionary.readUInt32LE(at)
    if (code === 0) names.push('')
    else names.push(names.pop() + String.fromCodePoint(code))
  }
  return names
}
