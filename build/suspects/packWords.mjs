/**
 * Packs words into the smallest graph that holds just them, after Daciuk, Mihov, Watson and Watson (2000): words come
 * in order, and whatever ends the same way is kept once. src-core/suspects/latin/WordGraph.ts says what an edge holds.
 *
 * @param {Iterable<string>} words
 * @returns {{ letters: string, edges: string }}
 */
export function packWords(words) {
  const sorted = [...new Set(words)].sort()
  const letters = [...new Set(sorted.join(''))].sort().join('')
  if (letters.length > 63) throw new Error(`${letters.length} letters are too many for six bits`)
  const registered = new Map()
  const root = newNode()
  /** The nodes of the word before, from the root on. */
  let path = [root]
  let before = ''
  for (const word of sorted) {
    let shared = 0
    while (shared < word.length && word[shared] === before[shared]) shared++
    settle(path, before, shared, registered)
    path = path.slice(0, shared + 1)
    for (const letter of word.slice(shared)) {
      const node = newNode()
      path.at(-1).edges.set(letter, node)
      path.push(node)
    }
    path.at(-1).ends = true
    before = word
  }
  settle(path, before, 0, registered)
  return { letters, edges: written(root, letters) }
}

let nodes = 0
const newNode = () => ({ id: nodes++, ends: false, edges: new Map(), at: 0 })

/** Nothing is added any more behind the letters that the next word shares: those nodes are looked up and shared. */
function settle(path, word, shared, registered) {
  for (let depth = word.length; depth > shared; depth--) {
    const node = path[depth]
    const key = `${node.ends ? '.' : ''}${[...node.edges].map(([letter, { id }]) => letter + id).join(',')}`
    const known = registered.get(key)
    if (known) path[depth - 1].edges.set(word[depth - 1], known)
    else registered.set(key, node)
  }
}

function written(root, letters) {
  const order = [root]
  let count = 1
  root.at = 1
  for (const node of order) {
    count += node.edges.size
    for (const child of node.edges.values())
      if (child.at === 0 && child.edges.size > 0) {
        child.at = -1
        order.push(child)
      }
  }
  let next = 1
  for (const node of order) {
    node.at = next
    next += node.edges.size
  }
  const bytes = Buffer.alloc(count * 4)
  for (const node of order)
    [...node.edges].forEach(([letter, child], i) => {
      const last = i === node.edges.size - 1 ? 0x40 : 0
      const edge = letters.indexOf(letter) | last | (child.ends ? 0x80 : 0)
      bytes.writeUInt32LE((edge | (child.at << 8)) >>> 0, (node.at + i) * 4)
    })
  return bytes.toString('base64')
}
