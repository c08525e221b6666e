import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayPage } from './dayPage'
import { drawFrom, drawWeighted, type Random } from './draw'
import { acts, Editor } from './Editor'
import { type Errand, errands } from './errands'
import { folderSize, Gauge, type Sample } from './Gauge'
import { type DayVerdict, judgeDay } from './judgeDay'
import { pruneTomorrow } from './pruneTomorrow'
import { Said } from './Said'
import { Trial } from './Trial'
import { whatIsThere } from './whatIsThere'

export interface DayResult extends DayVerdict {
  acts: number
  /** The journal's folder after the next day's start has pruned it, in MB. */
  journal_mb_next_day: number
  /** Changes that the screen called saved and that are not in the library at the end, or more than once. */
  lost: number
  doubled: number
}

/** Pages that are there before the work begins, so that lists are as full at the start as at the end. */
const atFirst = 30

/** Pages of which one is worked on: the newest, as in a paper's archive. */
const newest = 12

/** Acts on a page at one sitting, at most; and of pages that are opened, how many are new ones. */
const sitting = 16
const imported = 0.1

/** How many times the app is measured in a day. */
const samplings = 20

/** What is done beside a page's text after a sitting, by how often. */
const errandWeights: Record<Errand | 'none', number> = {
  none: 4,
  search: 2,
  export: 1,
  lookAround: 1,
  turnPages: 1,
  settle: 1,
}

/** An editor's day without its pauses: so many acts, after which the app has to be as it was in the morning. */
export async function soakDay(count: number, seed: number): Promise<DayResult> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-soak-'))
  const home = join(folder, 'home')
  const trial = new Trial(home, join(folder, 'profile'))
  try {
    const page = await trial.open()
    const said = new Said()
    const ids = new Map<string, string>()
    const work = new Day(new Editor(page, said, drawFrom(seed), 1, ids, dayPage), ids)
    const { connection, processes } = trial
    if (!connection || !processes.host) throw new Error('nothing runs')
    const gauge = await Gauge.of({ page, connection, hostId: processes.host, home })
    await work.begin()
    const samples: Sample[] = []
    while (work.done < count) {
      await work.until(Math.ceil(((samples.length + 1) * count) / samplings))
      samples.push(await work.measured(gauge))
      console.log(JSON.stringify(samples.at(-1), (_, value) => round(value)))
    }
    const faults = said.compare((await whatIsThere(page)).found)
    for (const fault of faults) console.log(JSON.stringify(fault))
    await trial.kill('both')
    await pruneTomorrow(home)
    return {
      acts: work.done,
      ...judgeDay(samples),
      journal_mb_next_day: round(folderSize(home) / 1024 / 1024) as number,
      lost: faults.filter(({ kind }) => kind === 'lost').length,
      doubled: faults.filter(({ kind }) => kind === 'doubled').length,
    }
  } finally {
    await trial.kill('both')
    rmSync(folder, { recursive: true, force: true })
  }
}

class Day {
  readonly #editor: Editor
  readonly #random: Random
  readonly #ids: Map<string, string>
  readonly #pages: string[] = []
  done = 0

  /** @param ids of the pages by name, which the editor opens them by */
  constructor(editor: Editor, ids: Map<string, string>) {
    this.#editor = editor
    this.#random = editor.random
    this.#ids = ids
  }

  async begin(): Promise<void> {
    while (this.#pages.length < atFirst) await this.#import()
  }

  /** Works until so many acts are done. */
  async until(count: number): Promise<void> {
    while (this.done < count) {
      const name = await this.#page()
      const some = 1 + Math.floor(this.#random() * sitting)
      for (let i = 0; i < some && this.done < count; i += 1) {
        await this.#editor.act(name, drawWeighted(this.#random, acts))
        this.done += 1
      }
      const errand = drawWeighted(this.#random, errandWeights)
      if (errand === 'none') continue
      await errands[errand](this.#editor.page, this.#random)
      this.done += 1
    }
  }

  /** At the same place each time: the first page, on which nothing else is done. */
  async measured(gauge: Gauge): Promise<Sample> {
    const { page } = this.#editor
    await this.#editor.open(this.#pages[0] ?? '')
    await page.locator('p', { hasText: 'lighthouse' }).first().click()
    await page.keyboard.press('End')
    const letters = [...' and so it is said by all']
    const sample = await gauge.sample(this.done, [...letters, ...letters.map(() => 'Backspace')])
    await page.keyboard.press('Control+s')
    return sample
  }

  async #page(): Promise<string> {
    if (this.#random() < imported) return this.#import()
    const name = this.#pages.at(-1 - Math.floor(this.#random() * newest)) ?? ''
    return this.#editor.open(name)
  }

  async #import(): Promise<string> {
    const name = await this.#editor.importPage()
    this.#pages.push(name)
    this.#ids.set(name, /#\/page\/([^/]+)/.exec(this.#editor.page.url())?.[1] ?? '')
    return name
  }
}

function round(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}
