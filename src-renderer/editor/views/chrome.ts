/** An element of the page's own furniture: never edited, never part of the text. */
export function chrome<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  part: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.dataset.part = part
  element.contentEditable = 'false'
  if (element instanceof HTMLButtonElement) element.type = 'button'
  return element
}
