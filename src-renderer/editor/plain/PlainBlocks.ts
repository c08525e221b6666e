import type { Node } from '@tiptap/pm/model'
import type { PageDocument } from '../../../src-core/model/document'

/** Pages of so many characters are drawn whole at once. Lower when plain blocks keep their height (decision 021). */
const smallPage = 1_000_000

/** What is drawn whole at once of a larger page: more than a screen. Characters. */
const firstScreen = 3000

/**
 * Blocks of which only the text is on screen: no marks, underlines and labels before they come near. A page of 100,000
 * characters is some 14,000 elements, of which an editor sees 300.
 */
export class PlainBlocks {
  readonly #ids = new Set<string>()
  #room: number

  constructor(page: PageDocument) {
    this.#room = tellsWhatIsNear() && !isSmall(page) ? firstScreen : Number.POSITIVE_INFINITY
  }

  get none(): boolean {
    return this.#ids.size === 0
  }

  /** Whether what is drawn now stays plain at first. */
  get outOfSight(): boolean {
    return this.#room <= 0
  }

  /** Whether this block, which is drawn now, stays plain at first. */
  startsPlain(block: Node): boolean {
    if (!this.outOfSight) {
      this.#room -= block.content.size
      return false
    }
    this.#ids.add(block.attrs.id)
    return true
  }

  /** The page is drawn: what is drawn from now on was asked for and is drawn whole. */
  opened(): void {
    this.#room = Number.POSITIVE_INFINITY
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** The block is drawn whole, or gone. */
  drop(id: string): void {
    this.#ids.delete(id)
  }
}

/** Where the browser does not say what comes near, all is drawn at once. */
function tellsWhatIsNear(): boolean {
  return 'ContentVisibilityAutoStateChangeEvent' in window
}

function isSmall(page: PageDocument): boolean {
  let characters = 0
  for (const container of page.content) {
    for (const block of container.content ?? []) {
      for (const run of block.content ?? []) characters += run.text.length
      if (characters > smallPage) return false
    }
  }
  return true
}
