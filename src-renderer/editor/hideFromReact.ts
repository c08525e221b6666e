/**
 * Before each commit React notes where the selection stands, in case the focused element is replaced: within an element
 * that says it is editable it counts the characters before it, node by node. On a page of 100,000 characters that takes
 * 20 ms, even for the commit of a save mark. The editor keeps its selection itself and React never replaces its
 * element, so React is told that there is nothing to keep. The attribute, and with it what the browser does, stays.
 */
export function hideFromReact(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { get: () => 'inherit', configurable: true })
}
