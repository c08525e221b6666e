import type { PageCommand } from '../../src-renderer/editor/commands/command'

/** Every place of `wanted` replaced, from the back to the front. */
export function replaceAll(wanted: string, by: string): PageCommand {
  return (state, dispatch) => {
    const places: number[] = []
    state.doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      for (
        let at = node.textContent.indexOf(wanted);
        at >= 0;
        at = node.textContent.indexOf(wanted, at + 1)
      ) {
        places.push(pos + 1 + at)
      }
      return false
    })
    const transaction = state.tr
    for (const place of places.reverse()) transaction.insertText(by, place, place + wanted.length)
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
