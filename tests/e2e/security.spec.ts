import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dumpFile } from './support/dumps'
import { exportPage } from './support/exportPage'
import { expect, test } from './support/galley'

test('the policy lets nothing run but the app’s own files', async ({ app }) => {
  const response = await app.request.get('/')
  const policy = response.headers()['content-security-policy'] ?? ''
  const directives = new Map(policy.split('; ').map((each) => [each.split(' ')[0], each]))
  expect(directives.get('default-src')).toBe("default-src 'none'")
  expect(directives.get('script-src')).toMatch(/^script-src 'self' 'nonce-[\w+/=-]{16,}'$/)
  expect(directives.get('connect-src')).toBe("connect-src 'self'")
  expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('no script waits for a worker that the policy refuses', () => {
  const assets = 'out/renderer/assets'
  const making = readdirSync(assets)
    .filter(
      (name) => name.endsWith('.js') && readFileSync(`${assets}/${name}`, 'utf8').includes('text/javascript'),
    )
    .map((name) => name.replace(/-[\w-]{8}\.js$/, ''))
  // Two libraries could make workers out of texts and are not asked to: for a PDF's worker of another origin, for CSV.
  expect(making.sort()).toEqual(['PdfPage', 'csv'])
})

test('the app asks nothing of anyone but its own host, and no view offends its policy', async ({
  app,
  context,
  desk,
  host,
  library,
  t,
}) => {
  const requested: string[] = []
  context.on('request', (request) => requested.push(request.url()))
  await app.reload()
  await app.getByRole('button', { name: t('library:empty.example') }).click()
  await desk.select('Ruth Calder')
  await app.keyboard.press('ControlOrMeta+1')
  await app.keyboard.press('ControlOrMeta+j')
  await expect(desk.side).toContainText('Ruth Calder')
  await desk.saved()
  for (const format of ['html', 'tei'] as const) await exportPage(app, t, format)
  await library.go()
  await expect(library.pages.getByRole('row')).toHaveCount(1)
  for (const view of ['settings', 'deleted', 'nowhere']) {
    await app.goto(`/#/${view}`)
    await expect(app.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  }
  const origins = new Set(requested.map((url) => new URL(url).origin))
  expect(requested.length).toBeGreaterThan(10)
  expect([...origins]).toEqual([new URL(host.address).origin])
})

test('markup in a dump is shown as text', async ({ app, desk, library, t }) => {
  const markup = `<img src=x onerror="document.title='taken'">`
  const script = `<script>document.title='taken'</script>`
  const text = `${markup}\n\nThe harbour ${script}\nwas lit on Friday for the first\ntime in twenty years.\n`
  await library.import(dumpFile(`${markup.replaceAll('"', '')}.txt`, text))
  await library.pages.getByRole('link').click()
  await expect(desk.raw).toContainText(markup)
  await expect(desk.text).toContainText('<img src=x onerror=')
  await desk.select('harbour')
  await app.keyboard.press('ControlOrMeta+Shift+M')
  await app.getByRole('textbox', { name: t('annotating:ask.remark') }).fill(markup)
  await app.keyboard.press('ControlOrMeta+Enter')
  await app.keyboard.press('ControlOrMeta+j')
  await expect(desk.side).toContainText(markup)
  await desk.saved()

  const { text: html } = await exportPage(app, t, 'html')
  expect(html).not.toMatch(/<img|<script/)
  await library.go()
  await expect(library.pages).toContainText('<img src=x onerror=')
  await expect(app.locator('img[src="x"]')).toHaveCount(0)
  expect(await app.title()).not.toBe('taken')
})

test('a page of another origin can neither call the host nor embed it', async ({ app, browser, host }) => {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Another page</title>')
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const secret = await app.evaluate(() => sessionStorage.getItem('galley.session'))
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const answers = new Set<number>()
    page.on('response', (response) => {
      if (response.url().startsWith(origin)) answers.add(response.status())
    })
    const { origin } = new URL(host.address)
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const call = (init: RequestInit) =>
      page.evaluate(
        ([url, init]) =>
          fetch(url, init).then(
            (response) => response.type,
            () => 'refused',
          ),
        [`${origin}/desktop/about`, init] as const,
      )
    const headers = { 'content-type': 'application/msgpack', 'x-galley-session': secret ?? '' }
    expect(await call({ method: 'POST', headers, body: '\x80' })).toBe('refused')
    expect(await call({ method: 'POST', body: '\x80' })).toBe('refused')
    // The browser sends this one, and shows nothing of its answer; the host refuses it all the same.
    expect(await call({ method: 'POST', mode: 'no-cors', body: '\x80' })).toMatch(/opaque|refused/)
    const embedded = await page.evaluate(async (url) => {
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      return frame.contentDocument === null ? 'closed' : frame.contentDocument.URL
    }, `${origin}/`)
    expect(embedded).toBe('closed')
    expect([...answers].filter((status) => status < 400)).toEqual([])
    expect(answers.size).toBeGreaterThan(0)
  } finally {
    await context.close()
    other.close()
  }
})
