import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, expect, test } from '@playwright/test'
import { z } from 'zod'
import { Desk } from './support/Desk'
import { dumpFile } from './support/dumps'
import { exportPage } from './support/exportPage'
import { Library } from './support/Library'
import { startHost } from './support/startHost'
import { textsIn } from './support/texts'

const netLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), params: z.record(z.string(), z.unknown()).optional() })),
})

/** What Chromium asks for by itself, whatever page it shows: updates, its account, what fields are called. */
const browsersOwn = /(^|\.)(google|googleapis|gvt1)\.com$/
/** What never leaves a page. */
const inPage = ['data:', 'blob:', 'chrome:']

const probe = 'http://outside.example/'

/** Both ends record each connection: Chromium in its own log, the host by what is loaded into it. */
test('nothing that the app does leaves this computer', async ({ launchOptions }) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'galley-offline-'))
  const log = join(folder, 'net.json')
  const connections = join(folder, 'connections.txt')
  const recorder = pathToFileURL(join(import.meta.dirname, 'support/recordConnections.mjs')).href
  const host = await startHost(folder, {
    NODE_OPTIONS: `--import ${recorder}`,
    GALLEY_CONNECTIONS: connections,
  })
  const { origin, port } = new URL(host.address)
  try {
    const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'
    const args = [...(launchOptions.args ?? []), nowhere, `--log-net-log=${log}`]
    const browser = await chromium.launch({ ...launchOptions, args })
    const page = await browser.newPage({ locale: 'en' })
    const t = textsIn('en')
    await page.goto(host.address)
    const library = new Library(page, t)
    const desk = new Desk(page, t)
    await library.import(
      dumpFile(
        'harbour.txt',
        'See http://example.com/a.png\n\nThe harbour was lit on Friday for the\nfirst time.\n',
      ),
    )
    await library.open('harbour')
    await desk.select('harbour')
    await page.keyboard.press('ControlOrMeta+1')
    await desk.saved()
    await exportPage(page, t, 'html')
    for (const view of ['settings', 'deleted', '']) {
      await page.goto(`${origin}/#/${view}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    }
    // A page that is not the app's asks for something, to see that the log tells of it.
    const other = await browser.newPage()
    await other.goto(probe).catch(() => {})
    await browser.close()
    await host.stop()

    const { constants, events } = netLog.parse(JSON.parse(readFileSync(log, 'utf8')))
    const { TCP_CONNECT_ATTEMPT, URL_REQUEST_START_JOB } = constants.logEventTypes
    const told = (type: number | undefined, key: string) =>
      new Set(
        events
          .filter((event) => event.type === type)
          .map(({ params }) => params?.[key])
          .filter((value) => typeof value === 'string'),
      )
    expect([...told(TCP_CONNECT_ATTEMPT, 'address')]).toEqual([`127.0.0.1:${port}`])
    const requested = [...told(URL_REQUEST_START_JOB, 'url')].map((url) => new URL(String(url)))
    expect(requested.some((url) => url.origin === origin)).toBe(true)
    const outside = requested.filter(
      ({ origin: asked, protocol, hostname }) =>
        asked !== origin && !inPage.includes(protocol) && !browsersOwn.test(hostname),
    )
    expect(outside.map(String)).toEqual([probe])
    // Listening looks its own address up, and shows that the host is watched.
    expect(readFileSync(connections, 'utf8')).toBe('lookup 127.0.0.1\n')
  } finally {
    await host.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
