import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { dumpFile } from '../e2e/support/dumps'
import { Trial } from './Trial'
import { type Said, whatIsThere } from './whatIsThere'

export interface KillsResult {
  kills: number
  /** Changes that the screen called saved. */
  acknowledged: number
  /** Of these, how many were not there after a relaunch. */
  lost: number
  /** Changes that were there more than once. */
  doubled: number
}

/** Edits, tags, splits and imports, killed at a random moment and looked after, `kills` times. */
export async function soakKills(kills: number, seed: number): Promise<KillsResult> {
  const random = drawFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'galley-soak-'))
  const trial = new Trial(join(folder, 'home'), join(folder, 'profile'))
  const said: Said = { words: new Map(), pages: new Set() }
  const result: KillsResult = { kills: 0, acknowledged: 0, lost: 0, doubled: 0 }
  const missing = new Set<string>()
  try {
    for (; result.kills < kills; result.kills += 1) {
      const page = await trial.open()
      const found = await whatIsThere(page, said)
      for (const name of [...found.lost, ...found.doubled]) {
        if (missing.has(name)) continue
        missing.add(name)
        console.log(`round ${result.kills}: ${name} is ${found.lost.includes(name) ? 'lost' : 'doubled'}`)
      }
      result.lost += found.lost.filter((name) => !said.counted?.has(name)).length
      result.doubled += found.doubled.filter((name) => !said.counted?.has(name)).length
      said.counted = new Set([...(said.counted ?? []), ...found.lost, ...found.doubled])
      const work = workOn(page, said, random, result.kills).catch(() => {})
      await Promise.race([work, setTimeout(300 + random() * 6000)])
      await trial.kill((['browser', 'host', 'both'] as const)[Math.floor(random() * 3)] ?? 'both')
      await work
      const harm = random()
      if (harm < 0.15) trial.spoil('delete')
      else if (harm < 0.25) trial.spoil('truncate')
      result.acknowledged = said.words.size + said.pages.size
      console.log(`${result.kills + 1} kills, ${result.acknowledged} acknowledged, ${result.lost} lost`)
    }
    const found = await whatIsThere(await trial.open(), said)
    result.lost += found.lost.filter((name) => !said.counted?.has(name)).length
    result.doubled += found.doubled.filter((name) => !said.counted?.has(name)).length
    return result
  } finally {
    await trial.kill('both')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Works until it is killed. What the screen calls saved is noted in `said`. */
async function workOn(page: Page, said: Said, random: () => number, round: number): Promise<void> {
  page.setDefaultTimeout(20_000)
  for (let act = 0; ; act += 1) {
    const name = `r${round}a${act}z`
    if (said.pages.size === 0 || random() < 0.25) await importPage(page, said, name)
    else await edit(page, said, name, random)
  }
}

async function importPage(page: Page, said: Said, name: string): Promise<void> {
  await goToLibrary(page)
  await page.getByLabel('Files to import', { exact: true }).setInputFiles(dumpFile(`${name}.txt`))
  const panel = page.getByRole('region', { name: 'Import' })
  await panel.getByRole('heading', { name: 'Import finished' }).waitFor()
  said.pages.add(name)
}

async function edit(page: Page, said: Said, word: string, random: () => number): Promise<void> {
  const pages = [...said.pages]
  const name = pages[Math.floor(random() * pages.length)] ?? ''
  await goToLibrary(page)
  await page.getByRole('link', { name, exact: true }).first().click()
  const text = page.getByRole('textbox', { name: 'Articles of the page' })
  const block = text.locator('p').filter({ hasText: 'lighthouse' }).first()
  await block.click()
  await page.keyboard.press(random() < 0.5 ? 'End' : 'Home')
  if (random() < 0.3) await page.keyboard.press('Enter')
  await page.keyboard.type(` ${word} `)
  await text.filter({ hasText: word }).waitFor()
  await page.getByRole('toolbar', { name: 'Page' }).getByText('Saved', { exact: true }).waitFor()
  said.words.set(word, name)
}

async function goToLibrary(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: 'Library', exact: true })
    .click()
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
