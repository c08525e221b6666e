import { expect, test } from './support/desktop'

test('the menu is in the page’s language and its items run commands', async ({ start }) => {
  const { main, page } = await start()
  const titles = () =>
    main.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? [])
  await expect.poll(async () => (await titles()).length).toBeGreaterThan(3)
  const clicked = await main.evaluate(({ Menu }) => {
    const settings = Menu.getApplicationMenu()
      ?.items.flatMap((menu) => menu.submenu?.items ?? [])
      .find((item) => item.accelerator?.endsWith('+,'))
    settings?.click()
    return settings?.label
  })
  expect(clicked).toBeTruthy()
  await expect(page).toHaveURL('app://galley/#/settings')
})

test('the window stands again where it stood', async ({ start }) => {
  const first = await start()
  const wanted = { x: 60, y: 50, width: 1000, height: 700 }
  await first.main.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, wanted)
  const before = await first.main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  await first.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await first.main.close().catch(() => undefined)

  const second = await start()
  const after = await second.main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(after?.width).toBe(before?.width)
  expect(after?.height).toBe(before?.height)
})

test('a page that crashes can be loaded again', async ({ start }) => {
  const { main } = await start()
  await main.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
  })
  const reloaded = main.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      }),
  )
  await reloaded
  const title = await main.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.title'),
  )
  expect(title).toBeTruthy()
})
