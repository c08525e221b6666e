import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dumpFile } from './support/dumps'
import { exportPage } from './support/exportPage'
import { expect, test } from './support/galley'
import { hostileMarkup } from './support/hostileMarkup'

/** An article whose paragraphs are the corpus, a line each. What a policy refuses fails the test by itself. */
const dump = `Markup of the harbour\n\n${hostileMarkup.map((markup) => `Mr ${markup} said.`).join('\n\n')}\n`

/** A part of the corpus that a selection can be asked for by. */
const some = '<img src=x onerror=taken()>'

test.slow()

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    Object.assign(window, { taken: () => Object.assign(window, { wasTaken: true }) })
  })
})

test('no text that goes through import, desk, search and exports is ever run', async ({
  app,
  context,
  desk,
  home,
  library,
  t,
}) => {
  await library.import(dumpFile(`${some.replaceAll('/', '')}.txt`, dump))
  await library.pages.getByRole('link').click()
  for (const markup of ['<svg onload=taken()>', '</title><script>taken()</script>', some]) {
    await expect(desk.text).toContainText(markup)
  }
  await desk.select('Markup of the harbour')
  await app.keyboard.press('ControlOrMeta+Shift+M')
  await app.getByRole('textbox', { name: t('annotating:ask.remark') }).fill(hostileMarkup.join(' '))
  await app.keyboard.press('ControlOrMeta+Enter')
  await desk.select('harbour')
  await app.keyboard.press('ControlOrMeta+6')
  await app.getByRole('combobox', { name: t('annotating:ask.own') }).fill(some)
  await app.keyboard.press('Enter')
  await app.keyboard.press('ControlOrMeta+j')
  await expect(desk.side).toContainText(some)
  await desk.saved()

  const { text: html } = await exportPage(app, t, 'html')
  const { text: txt } = await exportPage(app, t, 'txt')
  await library.go()
  await app.getByRole('searchbox', { name: t('library:find') }).fill('onerror=taken')
  const lists = app.getByRole('radiogroup', { name: t('library:list.label') })
  await lists.getByText(t('library:list.articles'), { exact: true }).click()
  await expect(library.articles.locator('mark').first()).toHaveText(/onerror=taken/)
  await expectUntouched(app)

  const file = join(home, 'export.html')
  writeFileSync(file, html)
  const shown = await context.newPage()
  await shown.goto(`file://${file}`)
  await expect(shown.locator('body')).toContainText(some)
  await expectUntouched(shown)
  await shown.close()

  // And back again: what was exported is a dump like any other.
  await library.import(dumpFile('again.txt', txt))
  await app.getByRole('searchbox', { name: t('library:find') }).fill('')
  await lists.getByText(t('library:list.pages'), { exact: true }).click()
  await library.open('again')
  await expect(desk.text).toContainText(some)
  await expectUntouched(app)
})

/** What other programs and pages put on a clipboard, by format; no text beside it, so that the HTML is looked at. */
const clipboards: Record<string, string>[] = [
  {
    'text/html':
      '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">' +
      '<link rel="stylesheet" href="https://example.org/a.css"><p>one<img src="https://example.org/a.png">' +
      '<svg><use href="https://example.org/a.svg#a"/><script>taken()</script></svg></p>',
  },
  { 'text/html': '<p onclick="taken()">two</p><iframe srcdoc="<script>parent.taken()</script>"></iframe>' },
  {
    'text/html':
      '<article data-id="forged" data-status="validated" data-pm-slice="0 0 []">' +
      '<p data-id="forged-too" data-role="body">four<img src=x onerror=taken()></p></article>',
  },
  { 'text/html': '<p data-id="forged" data-pm-slice="1 1 []">five<img src=x onerror=taken()></p>' },
  // The last one: the editor waits elsewhere for what a browser makes of it.
  { 'text/rtf': '{\\rtf1{\\field{\\*\\fldinst{HYPERLINK "https://example.org/"}}{\\fldrslt three}}}' },
]

test('nothing that is pasted is ever run', async ({ app, context, desk, host, library }) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await library.import(dumpFile('page.txt'))
  await library.open('page')
  await desk.caretBefore('lighthouse')
  const corpus = [...hostileMarkup, 'a\0b<img src=x onerror=taken()>'].map((markup) => ({
    'text/html': `<p>${markup}</p>`,
    'text/plain': markup,
  }))
  await app.evaluate(
    (all) => {
      for (const formats of all) {
        const data = new DataTransfer()
        for (const [type, content] of Object.entries(formats)) data.setData(type, content)
        const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(paste)
      }
    },
    [...corpus, ...clipboards],
  )
  await desk.saved()
  await expectUntouched(app)
  await expect(desk.text).toContainText('five')
  // Nobody has looked at what came from elsewhere.
  await expect(desk.text.locator('[data-status=validated]')).toHaveCount(0)
  expect(asked.filter((url) => new URL(url).origin !== new URL(host.address).origin)).toEqual([])
  await app.reload()
  await expect(desk.text).toContainText('lighthouse')
  await expectUntouched(app)
})

/** Nothing ran, and no element came of a text. */
async function expectUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'wasTaken' in window)).toBe(false)
  await expect(
    page.locator('script:not([src]), iframe, object, embed, img[src=x], [onload], [onerror]'),
  ).toHaveCount(0)
}
