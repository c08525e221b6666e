import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { drawFrom, drawWeighted, type Random } from './draw'
import { Editor } from './Editor'
import { cutJournal, deleteDatabase, deleteProfile, tearJournal, truncateDatabase } from './harms'
import { type Fault, Said } from './Said'
import { Trial } from './Trial'
import { whatIsThere } from './whatIsThere'

export interface KillsResult {
  kills: number
  /** Changes that the screen called saved. */
  acknowledged: number
  /** Of these, how many were not there after a relaunch. */
  lost: number
  /** Changes that were there more than once. */
  doubled: number
}

/** Changes that the screen calls saved in a round before the kill, at most. */
const most = 7

/** Milliseconds until the kill after that, at most; and of work in all, where the machine is slow. */
const after = 500
const longest = 20_000

/** Milliseconds after a start begins until a kill that meets the start itself, at most. */
const startWithin = 1500

/**
 * An editor's work, killed at a random moment and looked after, `kills` times.
 *
 * @param longestRun milliseconds after which no further round begins
 */
export async function soakKills(
  kills: number,
  seed: number,
  longestRun = Number.POSITIVE_INFINITY,
): Promise<KillsResult> {
  const random = drawFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'galley-soak-'))
  const trial = new Trial(join(folder, 'home'), join(folder, 'profile'))
  const said = new Said()
  const faults: Fault[] = []
  const look = async (round: number) => {
    const page = await trial.open()
    const { found, pageIds } = await whatIsThere(page)
    for (const fault of said.compare(found)) {
      faults.push(fault)
      console.log(`round ${round}:`, JSON.stringify(fault))
    }
    return { page, pageIds }
  }
  const result = (round: number): KillsResult => ({
    kills: round,
    acknowledged: said.acknowledged,
    lost: faults.filter(({ kind }) => kind === 'lost').length,
    doubled: faults.filter(({ kind }) => kind === 'doubled').length,
  })
  try {
    const end = Date.now() + longestRun
    let round = 0
    let sinceCut = Number.POSITIVE_INFINITY
    for (; round < kills && Date.now() < end; round += 1) {
      const started = Date.now()
      const { page, pageIds } = await look(round)
      const lookedAt = Date.now()
      let isOver = false
      const editor = new Editor(page, said, random, round, pageIds)
      const working = editor.work(() => isOver).catch((error: Error) => error)
      await Promise.race([saidOften(said, Math.floor(random() * (most + 1))), working])
      await setTimeout(random() * after)
      isOver = true
      const what = await killSomething(trial, random)
      await page.close().catch(() => {})
      const stopped = await working
      const harm = await harmSomething(trial, random, what, sinceCut)
      sinceCut = harm.includes('truncate') ? 0 : sinceCut + 1
      const { acknowledged, lost, doubled } = result(round)
      const times = `${((lookedAt - started) / 1000).toFixed(1)} + ${((Date.now() - lookedAt) / 1000).toFixed(1)} s`
      console.log(
        `${round + 1} ${what} ${harm}: ${acknowledged} saved, ${lost} lost, ${doubled} doubled, ${times}`,
      )
      if (stopped && process.env.SOAK_DEBUG) console.log(stopped.message.split('\n').slice(0, 4).join(' | '))
    }
    // All that is there has to come from the journal alone.
    await trial.kill('both')
    deleteDatabase(trial.profile)
    await look(round)
    return result(round)
  } finally {
    await trial.kill('both')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Resolves when so many more changes were called saved, or time is up. */
async function saidOften(said: Said, times: number): Promise<void> {
  const enough = said.acknowledged + times
  const end = Date.now() + longest
  while (said.acknowledged < enough && Date.now() < end) await setTimeout(20)
}

async function killSomething(trial: Trial, random: Random): Promise<'browser' | 'host' | 'both'> {
  const what = drawWeighted(random, { browser: 1, host: 1, both: 1 })
  await trial.kill(what)
  return what
}

/** Starts of the app until a database whose logs were cut is whole: the browser may drop it at a later opening. */
const mended = 3

/**
 * Does to the disk what a power cut or a browser may do, and at times kills the next start as well.
 *
 * @param sinceCut rounds since the database was cut: nothing can be there that both have lost
 */
async function harmSomething(
  trial: Trial,
  random: Random,
  killed: 'browser' | 'host' | 'both',
  sinceCut: number,
): Promise<string> {
  const { home, profile } = trial
  const harms: string[] = []
  if (killed !== 'browser' && random() < 0.2) {
    tearJournal(home, random)
    harms.push('torn journal')
  } else if (killed === 'host' && random() < 0.2 && sinceCut > mended) {
    cutJournal(home, random)
    harms.push('cut journal')
  }
  const harmDatabase = { none: 70, delete: 14, truncate: 12, profile: 4 } as const
  const harm = killed === 'host' ? 'none' : drawWeighted(random, harmDatabase)
  if (harm === 'delete') deleteDatabase(profile)
  if (harm === 'truncate') truncateDatabase(profile, random)
  if (harm === 'profile') deleteProfile(profile)
  if (harm !== 'none') harms.push(`${harm} ${harm === 'profile' ? 'deleted' : 'database'}`)
  if (random() < 0.15) {
    // Not where the journal's end was cut, before the database has given it back.
    if (!harms.includes('cut journal')) {
      await trial.begin()
      await setTimeout(random() * startWithin)
      harms.push(`${await killSomething(trial, random)} killed at the start`)
    }
  }
  return harms.join(', ')
}
