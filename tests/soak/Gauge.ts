import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { heldObjects } from './heldObjects'

/** What the app holds at a moment, and what a key costs it. */
export interface Sample {
  /** Acts that were done until then. */
  acts: number
  /** What the window's JavaScript holds after a collection, in MB; see `heldObjects`. */
  heap: number
  /** Memory of its own that the window's process has, workers included, in MB. */
  renderer: number
  /** Memory of its own that the host has, in MB. */
  host: number
  /** DOM nodes, and listeners on them, after a collection. */
  nodes: number
  listeners: number
  /** Files, sockets and pipes that the host has open. */
  handles: number
  /** Bytes of the journal's folder, in MB; and of its segments, which grow with each change and with nothing else. */
  journal: number
  records: number
  /** Processor time of a key on the window's main thread, in milliseconds: the median of some. */
  key: number
}

interface Watched {
  page: Page
  connection: Browser
  hostId: number
  /** The host's folder. */
  home: string
}

const megabyte = 1024 * 1024

/** Measures a running app, through the browser's own instruments and the system's tables of processes. */
export class Gauge {
  readonly #watched: Watched
  readonly #window: CDPSession
  readonly #browser: CDPSession

  private constructor(watched: Watched, window: CDPSession, browser: CDPSession) {
    this.#watched = watched
    this.#window = window
    this.#browser = browser
  }

  static async of(watched: Watched): Promise<Gauge> {
    const window = await watched.page.context().newCDPSession(watched.page)
    // Thread ticks: what other programs take of the processor does not count.
    await window.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new Gauge(watched, window, await watched.connection.newBrowserCDPSession())
  }

  /** @param keys what is pressed, one after another, to learn what a key costs */
  async sample(acts: number, keys: readonly string[]): Promise<Sample> {
    const key = await this.#keyTime(keys)
    // What the first collection frees may free more.
    for (let times = 0; times < 3; times += 1) await this.#window.send('HeapProfiler.collectGarbage')
    const metrics = await this.#metrics()
    const { hostId, home } = this.#watched
    return {
      acts,
      key,
      heap: (await heldObjects(this.#window)) / megabyte,
      nodes: metrics.get('Nodes') ?? 0,
      listeners: metrics.get('JSEventListeners') ?? 0,
      renderer: await this.#rendererMemory(),
      host: ownMemory(hostId),
      handles: readdirSync(`/proc/${hostId}/fd`).length,
      journal: folderSize(home) / megabyte,
      records: folderSize(segmentsIn(home)) / megabyte,
    }
  }

  async #keyTime(keys: readonly string[]): Promise<number> {
    const times: number[] = []
    for (const key of keys) {
      const before = await this.#metrics()
      await this.#watched.page.keyboard.press(key)
      await this.#watched.page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      )
      const after = await this.#metrics()
      times.push(1000 * ((after.get('TaskDuration') ?? 0) - (before.get('TaskDuration') ?? 0)))
    }
    return median(times)
  }

  async #metrics(): Promise<Map<string, number>> {
    const { metrics } = await this.#window.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }

  async #rendererMemory(): Promise<number> {
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo')
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { id }) => sum + ownMemory(id), 0)
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** MB that a process shares with no file. */
function ownMemory(id: number): number {
  const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) / 1024
}

function segmentsIn(home: string): string {
  const library = readdirSync(home).find((name) => name.startsWith('library-')) ?? ''
  return join(home, library, 'segments')
}

export function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => {
      const size = statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size
      return sum + (size ?? 0)
    }, 0)
}
