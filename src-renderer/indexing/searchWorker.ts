import { MemoryFiles } from '../../src-core/searching/index/MemoryFiles'
import { collocates } from '../../src-core/searching/results/collocates'
import type { StoryOf } from '../../src-core/searching/results/countedOnce'
import { timeline } from '../../src-core/searching/results/timeline'
import { holdingArticles } from './holdingArticles'
import { LibraryIndex } from './LibraryIndex'
import type { IndexStatus, SearchAnswer, SearchTask } from './messages'
import { OpfsFiles } from './OpfsFiles'
import { ReprintSession } from './ReprintSession'
import { SearchSession } from './SearchSession'

/**
 * The index of the library, in a worker of its own: it reads the database, keeps its files, and answers. Raised
 * when what is on disk has to be made anew.
 */
const folderName = 'search-1'
/** Milliseconds of work between two turns for messages, and between two tellings of what was found. */
const slice = 25
const telling = 90
/** Lines that collocates are counted in. */
const sampled = 4000

let library: LibraryIndex | undefined
let session: SearchSession | undefined
/** What reprints were found, for as long as the library stays as it is. */
let reprints: { session: ReprintSession; stale: boolean } | undefined
/** The task that looks for reprints; 0 for none. */
let looking = 0
/** The newest search; what an older one finds is of no interest. */
let newest = 0
/** The newest question which articles hold something. */
let held = 0

const post = (answer: SearchAnswer) => self.postMessage(answer)
const tell = (status: IndexStatus) => post({ kind: 'status', status })

self.onmessage = ({ data }: MessageEvent<SearchTask>) => void answer(data)
void hold()

/** The files are one window's at a time; the next one takes over when it closes. */
async function hold(): Promise<void> {
  tell({ state: 'opening' })
  const name = 'galley-search-index'
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await keep()
    else tell({ state: 'elsewhere' })
  })
  await navigator.locks.request(name, keep)
}

async function keep(): Promise<void> {
  try {
    const files = (await OpfsFiles.open(folderName)) ?? new MemoryFiles()
    library = await LibraryIndex.open(files, tell, () => {
      if (reprints) reprints.stale = true
      post({ kind: 'changed' })
    })
    await library.start()
  } catch (error) {
    tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
  // Held until the window closes.
  await new Promise(() => {})
}

async function answer(task: SearchTask): Promise<void> {
  const { id } = task
  if (!library) return post({ kind: 'gone', id })
  if (task.kind === 'search') return find(task)
  if (task.kind === 'stopSearch') {
    session?.stop()
    return post({ kind: 'gone', id })
  }
  if (task.kind === 'holding') return lookFor(task, library)
  if (task.kind === 'reprints') return lookForReprints(id, library)
  if (task.kind === 'stopReprints') {
    looking = 0
    return post({ kind: 'gone', id })
  }
  if (task.kind === 'reprintGroups') {
    const groups = reprints?.session.groups(task.across, task.from, task.to) ?? []
    return post({ kind: 'reprintGroups', id, groups })
  }
  const asked = session
  if (!asked) return post({ kind: 'gone', id })
  if (task.kind === 'articles') post({ kind: 'articles', id, rows: asked.articles(task.from, task.to) })
  else if (task.kind === 'timeline')
    post({ kind: 'timeline', id, timeline: timeline(asked.state, asked.shelves) })
  else if (task.kind === 'lines') {
    const lines = await driven(asked.lines(task.order, 'zh', task.from, task.to), () => asked === session)
    post(lines ? { kind: 'lines', id, lines } : { kind: 'gone', id })
  } else {
    const { language } = task
    const counted = await driven(near(asked, language), () => asked === session)
    post(counted ? { kind: 'collocates', id, ...counted } : { kind: 'gone', id })
  }
}

function* near(asked: SearchSession, language: string) {
  const lines = yield* asked.sample(sampled)
  const found = yield* collocates(lines, asked.state.places, asked.shelves, language)
  return { collocates: found, lines: lines.length }
}

async function find(task: Extract<SearchTask, { kind: 'search' }>): Promise<void> {
  const { id } = task
  newest = id
  const known = reprints?.session
  const storyOf: StoryOf | undefined = known && ((shelf, article) => known.storyOf(shelf, article))
  const next = SearchSession.from(task, library?.index.shelves() ?? [], storyOf)
  if (!(next instanceof SearchSession)) return post({ kind: 'fault', id, fault: next })
  session = next
  let told = performance.now()
  await driven(next.run(), () => {
    if (newest !== id) return false
    if (performance.now() - told > telling) {
      told = performance.now()
      post({ kind: 'progress', id, progress: next.progress(), ended: false })
    }
    return true
  })
  if (newest === id) post({ kind: 'progress', id, progress: next.progress(), ended: true })
}

async function lookFor(
  { id, query, roughly }: Extract<SearchTask, { kind: 'holding' }>,
  library: LibraryIndex,
): Promise<void> {
  held = id
  await library.catchUp()
  const work = holdingArticles(query, library.index.shelves(), roughly)
  const found = await driven(work, () => held === id)
  post(found ? { kind: 'holding', id, held: found } : { kind: 'gone', id })
}

/** Looks for reprints; what was found before is told again while nothing has changed. */
async function lookForReprints(id: number, { index }: LibraryIndex): Promise<void> {
  const end = (session: ReprintSession) => post({ kind: 'reprints', id, state: session.state(), ended: true })
  if (reprints && !reprints.stale) return end(reprints.session)
  looking = id
  const session = new ReprintSession(index.shelves())
  let told = performance.now()
  try {
    const ended = await driven(whole(session), () => {
      if (looking !== id) return false
      if (performance.now() - told > telling) {
        told = performance.now()
        post({ kind: 'reprints', id, state: session.state(), ended: false })
      }
      return true
    })
    if (!ended) return post({ kind: 'gone', id })
    reprints = { session, stale: false }
    end(session)
  } catch {
    // The index was written anew, and what it read from is closed.
    post({ kind: 'gone', id })
  }
}

function* whole(session: ReprintSession): Generator<void, true> {
  yield* session.run()
  return true
}

/** Drives long work, with turns for messages in between; undefined when it is of no interest any more. */
async function driven<Result>(
  work: Generator<void, Result>,
  goOn: () => boolean,
): Promise<Result | undefined> {
  let since = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    if (performance.now() - since < slice) continue
    post({ kind: 'alive' })
    await turn()
    if (!goOn()) return undefined
    since = performance.now()
  }
}

/** A turn of the event loop, without the pause that timers make. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
}
