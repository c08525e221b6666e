import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { Desk } from '../tests/e2e/support/Desk'
import { examples } from '../tests/e2e/support/examples'
import { Library } from '../tests/e2e/support/Library'
import { startHost } from '../tests/e2e/support/startHost'
import { textsIn } from '../tests/e2e/support/texts'
import { ensureBuilt, root } from './ensureBuilt.mjs'
import { findBrowser } from './findBrowser.mjs'

/** `npm run pictures`: the README's pictures, taken of the app as it is with its own example pages. */
const folder = join(root, 'docs/pictures')

ensureBuilt()
const { path: executablePath, advice } = findBrowser()
if (!executablePath) throw new Error(advice)
mkdirSync(folder, { recursive: true })
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...sandbox] })
await take('zh-CN', 'light', { 2: ['云岭村', '落霞镇'], 3: ['县图书馆', '县文化馆'] })
await take('en', 'dark', { 2: ['Sand Quay'], 3: ['Harwick Library'] })
await browser.close()

/**
 * Works on the example as an editor would, and takes the pictures on the way.
 *
 * @param tagged texts by the digit that tags them
 */
async function take(language, colorScheme, tagged) {
  const home = mkdtempSync(join(tmpdir(), 'galley-pictures-'))
  const host = await startHost(home)
  try {
    const context = await browser.newContext({
      locale: language,
      colorScheme,
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(host.address)
    const suffix = `${language.slice(0, 2)}-${colorScheme}`
    await work(page, language, tagged)
    await picture(page, `desk-${suffix}`)
    if (language === 'zh-CN') {
      await showArticles(page, language)
      await picture(page, `library-${suffix}`)
    }
    await context.close()
  } finally {
    await host.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

async function work(page, language, tagged) {
  const t = textsIn(language)
  const library = new Library(page, t)
  const desk = new Desk(page, t)
  const { name, path, wrong, right, person, headline } = examples[language]
  await library.import(path)
  await library.panel.getByRole('button', { name: t('importing:close') }).click()
  await library.open(name.replace('.txt', ''))
  await desk.select(wrong)
  await page.keyboard.insertText(right)
  for (const [digit, texts] of Object.entries({ ...tagged, 1: [person] })) {
    for (const text of texts) {
      await desk.select(text)
      await page.keyboard.press(`ControlOrMeta+${digit}`)
    }
  }
  await page.keyboard.press('Alt+3')
  await desk.caretBefore(headline)
  await page.keyboard.press('Alt+4')
  await desk.caretBefore(right)
  await desk.text
    .locator('..')
    .locator('..')
    .evaluate((pane) => pane.scrollTo(0, 0))
  await desk.saved()
}

async function showArticles(page, language) {
  const t = textsIn(language)
  const library = new Library(page, t)
  await library.go()
  await page.getByRole('radiogroup').getByText(t('library:list.articles'), { exact: true }).click()
  await library.articles.getByRole('row').first().waitFor()
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  console.log(`docs/pictures/${name}.png`)
}
