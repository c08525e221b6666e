/** Levels of lists and objects in what Galley keeps; a page's document has some fifteen. */
const deepest = 200

/**
 * The value of a JSON text that may come from anyone; undefined where it is none, or nests deeper than anything that was
 * ever written: a megabyte of brackets keeps the parser busy for a minute.
 */
export function parseJson(text: string): unknown {
  try {
    return depthOf(text) > deepest ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How deep a JSON text nests. Stops where that is more than enough. */
function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (let i = 0; i < text.length && most <= deepest; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) i = endOfText(text, i)
    else if (unit === 0x5b || unit === 0x7b) most = Math.max(most, ++depth)
    else if (unit === 0x5d || unit === 0x7d) depth -= 1
  }
  return most
}

/** Where the quotation mark is that closes the one at `from`; the end of the text where none does. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1
    if (slashes % 2 === 0) return at
  }
  return text.length
}
