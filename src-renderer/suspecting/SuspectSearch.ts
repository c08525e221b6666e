import type { Editor } from '@tiptap/react'
import type { Confusion } from '../../src-core/suspects/pageContext'
import type { Suspect } from '../../src-core/suspects/suspect'
import { perNode } from '../editor/places/perNode'
import { readSelection } from '../editor/readSelection'
import { type PlacedSuspect, showSuspects, suspectsOf } from '../editor/suspects/SuspectMarks'
import { placeKey } from './placeKey'
import type { SuspectAnswer, SuspectTask } from './suspectWorker'

interface SearchOptions {
  editor: Editor
  /** BCP 47 */
  language: string
  confusions: Confusion[]
}

/** Milliseconds of quiet before changed blocks are looked at: never in the time of a key. */
const quiet = 300

/**
 * Keeps the suspects of an open page: a worker looks at the blocks that changed, and what it finds is underlined when
 * nobody types and no input method composes.
 */
export class SuspectSearch {
  readonly #editor: Editor
  readonly #language: string
  readonly #confusions: Confusion[]
  readonly #worker: Worker
  readonly #found = new Map<string, { text: string; suspects: Suspect[] }>()
  readonly #sent = new Map<string, string>()
  readonly #listeners = new Set<() => void>()
  #skipped: ReadonlySet<string> = new Set()
  #shown: readonly PlacedSuspect[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #busy = true

  constructor({ editor, language, confusions }: SearchOptions) {
    this.#editor = editor
    this.#language = language
    this.#confusions = confusions
    this.#worker = new Worker(new URL('./suspectWorker.ts', import.meta.url), { type: 'module' })
    this.#worker.onmessage = ({ data }: MessageEvent<SuspectAnswer>) => {
      for (const { id, text, suspects } of data.blocks) this.#found.set(id, { text, suspects })
      this.#busy = data.left > 0
      // Answers come faster than the quiet they would have to wait for.
      if (this.#timer === undefined) this.#later()
    }
    editor.on('update', this.#later)
    this.#later()
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#editor.off('update', this.#later)
    this.#worker.terminate()
  }

  /** Leaves these places out from now on, by `placeKey`. */
  skip(skipped: ReadonlySet<string>): void {
    this.#skipped = skipped
    this.#show()
  }

  /** The suspects as they were last underlined; a new list each time that they change. */
  get shown(): readonly PlacedSuspect[] {
    return this.#shown
  }

  /** Whether blocks are still being looked at. */
  get busy(): boolean {
    return this.#busy
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #later = (): void => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#editor.isDestroyed) return
      if (this.#editor.view.composing) return this.#later()
      this.#send()
      // Apart, so that a key that comes waits for one of them at most.
      this.#timer = setTimeout(() => {
        this.#timer = undefined
        if (!this.#editor.isDestroyed) this.#show()
      })
    }, quiet)
  }

  #send(): void {
    const blocks: SuspectTask['blocks'] = []
    const ids = new Set<string>()
    for (const { id, text } of articleBlocks(this.#editor)) {
      ids.add(id)
      if (this.#sent.get(id) !== text) blocks.push({ id, text })
      this.#sent.set(id, text)
    }
    const gone = [...this.#sent.keys()].filter((id) => !ids.has(id))
    for (const id of gone) {
      this.#sent.delete(id)
      this.#found.delete(id)
    }
    if (blocks.length > 0) this.#busy = true
    const task: SuspectTask = { language: this.#language, confusions: this.#confusions, blocks, gone }
    if (blocks.length + gone.length > 0) this.#worker.postMessage(task)
  }

  #show(): void {
    const { view } = this.#editor
    if (view.composing) {
      this.#later()
      return
    }
    readSelection(view)
    const { state } = view
    const now = suspectsOf(state)
    const placed = articleBlocks(this.#editor).flatMap(({ id, text, pos }) => {
      const found = this.#found.get(id)
      // Until an edited block has been looked at anew, the edit has carried its marks along.
      if (found?.text !== text) return now.filter(({ from }) => from > pos && from <= pos + 1 + text.length)
      return found.suspects
        .filter((suspect) => !this.#skipped.has(placeKey(suspect, text)))
        .map((suspect) => ({ suspect, from: pos + 1 + suspect.from, to: pos + 1 + suspect.to }))
    })
    if (!same(placed, now)) view.dispatch(showSuspects(state.tr, placed))
    if (!same(placed, this.#shown)) this.#shown = placed
    for (const listener of this.#listeners) listener()
  }
}

interface ArticleBlock {
  id: string
  text: string
  pos: number
}

function articleBlocks({ state }: Editor): ArticleBlock[] {
  const blocks: ArticleBlock[] = []
  state.doc.forEach((container, offset) => {
    if (container.type.name !== 'article') return
    container.forEach((block, inner) => {
      blocks.push({ id: String(block.attrs.id), text: textOf(block), pos: offset + 1 + inner })
    })
  })
  return blocks
}

const textOf = perNode((block) => block.textContent)

function same(a: readonly PlacedSuspect[], b: readonly PlacedSuspect[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, i) => {
      const other = b[i]
      return other && each.suspect === other.suspect && each.from === other.from && each.to === other.to
    })
  )
}
