import { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { expect, test } from './support/galley'
import { openTab } from './support/openTab'
import { startHost } from './support/startHost'

test.beforeEach(async ({ library }) => {
  await library.import(dumpFile('Oslo.txt'))
  await library.open('Oslo')
})

test('a reload loses nothing that was said to be saved', async ({ app, desk }) => {
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('great ')
  await expect(desk.text).toContainText('great lighthouse')
  await desk.saved()
  await app.reload()
  await expect(desk.text).toContainText('great lighthouse')
})

test('a reload right after the last key loses nothing', async ({ app, desk }) => {
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('tall ')
  await app.reload()
  await expect(desk.text).toContainText('tall lighthouse')
})

test('closing the tab right after the last key loses nothing', async ({ app, desk, t }) => {
  const other = await openTab(app, '/#/')
  await app.bringToFront()
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('white ')
  await app.close({ runBeforeUnload: true })
  await other.goto(app.url())
  await expect(new Desk(other, t).text).toContainText('white lighthouse')
})

test('leaving the desk right after the last key loses nothing', async ({ app, library, desk }) => {
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('red ')
  await app.keyboard.press('Alt+ArrowLeft')
  await library.open('Oslo')
  await expect(desk.text).toContainText('red lighthouse')
})

test('a page that is open in another tab can only be read here, until it is closed there', async ({
  app,
  desk,
  t,
}) => {
  const other = await openTab(app, app.url())
  const there = new Desk(other, t)
  await expect(other.getByRole('alert')).toHaveText(t('desk:openElsewhere'))
  await expect(there.text).toHaveAttribute('contenteditable', 'false')
  await app.bringToFront()
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('lit ')
  await desk.saved()
  await app.close()
  await expect(there.text).toHaveAttribute('contenteditable', 'true')
  await expect(there.text).toContainText('lit lighthouse')
})

test('while the host is stopped editing goes on, and after its restart everything is there', async ({
  app,
  desk,
  errors,
  home,
  host,
  library,
  t,
}) => {
  await host.stop()
  await desk.caretBefore('lighthouse')
  await app.keyboard.type('grey ')
  await expect(desk.bar.getByRole('status')).toHaveText(t('desk:save.held'))
  await library.go()
  await library.input.setInputFiles(dumpFile('Bergen.txt'))
  await expect(library.panel).toContainText(t('errors:connection-lost'))
  await expect(app.getByRole('alert')).toContainText(t('errors:connection-lost'))

  const again = await startHost(home)
  try {
    expect(new URL(again.address).origin).toBe(new URL(host.address).origin)
    await app
      .getByRole('alert')
      .getByRole('button', { name: t('app:start.retry') })
      .click()
    await expect(app.getByRole('alert')).toContainText(t('errors:not-allowed'))
    await app.goto(again.address)
    await expect(library.row('Oslo')).toBeVisible()
    await library.import(dumpFile('Bergen.txt'))
    await expect(library.row('Bergen')).toBeVisible()
    await library.open('Oslo')
    await expect(desk.text).toContainText('grey lighthouse')
    await desk.saved()
  } finally {
    await again.stop()
  }
  const unexpected = errors.filter((error) => !/ERR_CONNECTION_REFUSED|status of 401/.test(error))
  expect(unexpected).toEqual([])
  errors.length = 0
})
