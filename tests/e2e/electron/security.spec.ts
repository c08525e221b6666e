import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
// The type of `window.galley`.
import type {} from '../../../src-renderer/desktop/desktop'
import { expect, test } from './support/desktop'

test('the page has no Node and no Electron, only the contract', async ({ start }) => {
  const { page } = await start()
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    frozen: Object.isFrozen(window.galley),
    door: Object.keys(window.galley ?? {}),
    origin: window.origin,
    secure: window.isSecureContext,
  }))
  expect(found).toEqual({
    globals: [],
    frozen: true,
    door: ['about', 'openDump', 'readPage', 'chooseFiles', 'fetchFile', 'saveFile', 'setMenu', 'onEvent'],
    origin: 'app://galley',
    secure: true,
  })
})

test('developer tools do not open', async ({ start }) => {
  const { main } = await start()
  const opened = await main.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.openDevTools()
    return contents?.isDevToolsOpened()
  })
  expect(opened).toBe(false)
})

test('the policy is strict, and its nonce is another at each load', async ({ start }) => {
  const { page } = await start()
  const policyAt = () =>
    page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy') ?? '')
  const [first, second] = [await policyAt(), await policyAt()]
  expect(first).toContain("default-src 'none'")
  expect(first).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(first).not.toContain('unsafe')
  expect(first).not.toBe(second)
})

test('a script without the nonce does not run, nor one made of text', async ({ start }) => {
  const { page } = await start()
  const ran = await page.evaluate(async () => {
    const violated = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      }),
    )
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    document.body.append(script)
    const directive = await violated
    let evaluated = true
    try {
      new Function('return 1')()
    } catch {
      evaluated = false
    }
    return { directive, title: document.title, evaluated }
  })
  expect(ran.directive).toBe('script-src-elem')
  expect(ran.title).not.toBe('ran')
  expect(ran.evaluated).toBe(false)
})

test('the window goes nowhere else and opens no other', async ({ start }) => {
  const { main, page } = await start()
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull()
  for (const address of ['https://example.org/', 'file:///', 'app://other/', 'data:text/html,hello']) {
    await page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
  }
  await expect(page).toHaveURL(/^app:\/\/galley\//)
  await expect(page.getByRole('main')).toBeVisible()
  expect(main.windows()).toHaveLength(1)
})

test('a page within the page cannot reach main', async ({ start }) => {
  const { page } = await start()
  const inside = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return typeof frame.contentWindow?.galley
  })
  expect(inside).toBe('undefined')
})

test('permissions are denied, but for copying and keeping the library', async ({ start }) => {
  const { page } = await start()
  const states = await page.evaluate(async () => {
    const query = async (name: string) => {
      try {
        return (await navigator.permissions.query({ name: name as PermissionName })).state
      } catch {
        return 'unknown'
      }
    }
    return {
      notifications: await query('notifications'),
      geolocation: await query('geolocation'),
      camera: await query('camera'),
      read: await query('clipboard-read'),
      notification: await Notification.requestPermission(),
    }
  })
  expect(Object.values(states)).not.toContain('granted')
})

test('nothing leaves the app, whoever asks', async ({ start }) => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const { main, page } = await start()
  const address = `http://127.0.0.1:${port}/`
  const fetched = await page.evaluate(async (url) => {
    navigator.sendBeacon(url, 'text')
    return fetch(url).then(
      () => true,
      () => false,
    )
  }, address)
  expect(fetched).toBe(false)
  // Past the page's policy: main's own session refuses it too.
  const loaded = await main.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => true,
        () => false,
      ),
    address,
  )
  expect(loaded).toBe(false)
  expect(requests).toBe(0)
  server.close()
})

test('a download does not start', async ({ start }) => {
  const { main, page } = await start()
  const started = main.evaluate(
    ({ session }) =>
      new Promise<boolean>((resolve) => {
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented))
      }),
  )
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['text']))
    link.download = 'text.txt'
    link.click()
  })
  expect(await started).toBe(true)
})
