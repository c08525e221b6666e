import type { PlainBlocks } from '../plain/PlainBlocks'
import type { AskPage, PageLabels } from './PageLabels'

/** Holds the labels and redraws those on screen when they change (another language). */
export class LabelBoard {
  #draw = new Set<() => void>()
  constructor(
    public labels: PageLabels,
    readonly ask: AskPage,
    readonly plain: PlainBlocks,
  ) {}

  /** Draws now and after each change, until the returned function is called. */
  show(draw: () => void): () => void {
    draw()
    this.#draw.add(draw)
    return () => this.#draw.delete(draw)
  }

  /** As `show`, but draws nothing before something in `dom` comes near, if that is out of sight now. */
  showNear(dom: HTMLElement, draw: () => void): () => void {
    if (!this.plain.outOfSight) return this.show(draw)
    let hide = () => {}
    const event = 'contentvisibilityautostatechange'
    const come = (change: Event) => {
      if ((change as ContentVisibilityAutoStateChangeEvent).skipped) return
      dom.removeEventListener(event, come)
      hide = this.show(draw)
    }
    dom.addEventListener(event, come)
    return () => {
      dom.removeEventListener(event, come)
      hide()
    }
  }

  relabel(labels: PageLabels): void {
    if (labels === this.labels) return
    this.labels = labels
    for (const draw of this.#draw) draw()
  }
}
