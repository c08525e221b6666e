import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// The type of `window.galley`.
import type {} from '../../../src-renderer/desktop/desktop'
import { electronBinary, expect, test } from './support/desktop'
import { headline, writeDump } from './support/dump'

test('a file that the app is opened with is imported, read, and there after a reload and a restart', async ({
  home,
  start,
}) => {
  const first = await start(writeDump(home, 'harbour-1.txt'))
  await expect(first.page.getByText(headline).first()).toBeVisible()
  await first.page.reload()
  await expect(first.page.getByText(headline).first()).toBeVisible()
  expect(first.errors).toEqual([])
  await first.main.close()

  const second = await start()
  await expect(second.page.getByText(headline).first()).toBeVisible()
  expect(second.errors).toEqual([])
})

test('a second instance hands its file to the first and ends', async ({ app, home, start }) => {
  const { main, page } = await start()
  const again = spawn(electronBinary(), [app, writeDump(home, 'harbour-2.txt')], {
    env: { ...process.env, GALLEY_HOME: home },
    stdio: 'ignore',
  })
  expect(await once(again, 'exit')).toEqual([0, null])
  await expect(page.getByText(headline).first()).toBeVisible()
  expect(main.windows()).toHaveLength(1)
})

test('an export goes where the dialog says', async ({ home, start }) => {
  const { main, page } = await start()
  const target = join(home, 'exports', 'article.md')
  await main.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, target)
  const saved = await page.evaluate(() =>
    window.galley?.saveFile({ name: 'article.md', bytes: new TextEncoder().encode('# 灯塔') }),
  )
  expect(saved).toEqual({ ok: true, value: { saved: 'article.md' } })
  expect(existsSync(target) && readFileSync(target, 'utf8')).toBe('# 灯塔')
})

test('a file that was chosen in the dialog is imported', async ({ home, start }) => {
  const { main, page } = await start()
  const path = writeDump(home, 'harbour-3.txt')
  await main.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  const chosen = await page.evaluate(() => window.galley?.chooseFiles({ kind: 'files' }))
  expect(chosen).toMatchObject({ ok: true, value: { tickets: [{ name: 'harbour-3.txt', folder: '' }] } })
  expect(JSON.stringify(chosen)).not.toContain(home)
})
