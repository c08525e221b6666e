import type { Node } from '@tiptap/pm/model'

/** Pixels and characters of a line in a window of common width: a guess for what was never on screen. */
const line = 35
const charactersPerLine = 36
const head = 150

/** Tells the style sheet how high an article is going to be, so that a page keeps its length when it is drawn. */
export function expectHeight(dom: HTMLElement, article: Node): void {
  let lines = 0
  article.forEach((block) => {
    lines += Math.max(1, Math.ceil(block.content.size / charactersPerLine)) + 0.4
  })
  dom.style.setProperty('--expected-height', `${Math.round(head + lines * line)}px`)
}
