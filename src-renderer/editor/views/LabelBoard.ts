import type { AskPage, PageLabels } from './PageLabels'

/** Holds the labels and redraws those on screen when they change (another language). */
export class LabelBoard {
  #draw = new Set<() => void>()
  constructor(
    public labels: PageLabels,
    readonly ask: AskPage,
  ) {}

  /** Draws now and after each change, until the returned function is called. */
  show(draw: () => void): () => void {
    draw()
    this.#draw.add(draw)
    return () => this.#draw.delete(draw)
  }

  relabel(labels: PageLabels): void {
    if (labels === this.labels) return
    this.labels = labels
    for (const draw of this.#draw) draw()
  }
}
