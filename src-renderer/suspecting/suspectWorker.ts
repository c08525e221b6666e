import { findSuspects } from '../../src-core/suspects/findSuspects'
import { type Confusion, type PageContext, pageContext } from '../../src-core/suspects/pageContext'
import { prepareSuspects } from '../../src-core/suspects/prepareSuspects'
import type { Suspect } from '../../src-core/suspects/suspect'

/** What the page tells its worker: blocks that are new or changed, ids of those that are gone. */
export interface SuspectTask {
  language: string
  confusions: Confusion[]
  blocks: { id: string; text: string }[]
  gone: string[]
}

export interface SuspectAnswer {
  blocks: { id: string; text: string; suspects: Suspect[] }[]
  /** Blocks still to be looked at. */
  left: number
}

/** Milliseconds of work between two answers: what is found shows while the rest is looked at. */
const slice = 150

const texts = new Map<string, string>()
const waiting = new Map<string, string>()
let language = 'und'
let confusions: Confusion[] = []
let context: PageContext | null = null
let running = false

self.onmessage = ({ data }: MessageEvent<SuspectTask>) => {
  language = data.language
  confusions = data.confusions
  for (const id of data.gone) {
    texts.delete(id)
    waiting.delete(id)
  }
  for (const { id, text } of data.blocks) {
    texts.set(id, text)
    waiting.set(id, text)
  }
  context = null
  if (!running) start()
}

function start(): void {
  running = true
  prepareSuspects(language).then(run)
}

function run(): void {
  running = waiting.size > 0
  if (!running) return
  context ??= pageContext(texts.values(), confusions)
  const start = performance.now()
  const blocks: SuspectAnswer['blocks'] = []
  for (const [id, text] of waiting) {
    waiting.delete(id)
    blocks.push({ id, text, suspects: findSuspects(text, language, context) })
    if (performance.now() - start > slice) break
  }
  self.postMessage({ blocks, left: waiting.size } satisfies SuspectAnswer)
  // A turn for messages: what was edited meanwhile goes by the newest text.
  setTimeout(run)
}
