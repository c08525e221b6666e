import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../build/findBrowser.mjs'

const switches = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--mute-audio',
  '--lang=en-US',
  '--remote-debugging-port=0',
]

/** Milliseconds for a start, also on a machine that does much else. */
const patience = 900_000

/** A host and a browser with a profile of its own, which are killed and started again. */
export class Trial {
  #host: Host | null = null
  #browser: { process: ChildProcess; connection: Browser } | null = null
  #page: Page | null = null

  constructor(
    readonly home: string,
    readonly profile: string,
  ) {
    // They have groups of their own, and would outlive a trial that is broken off.
    process.once('exit', () => {
      for (const child of [this.#browser?.process, this.#host?.process]) endGroup(child)
    })
  }

  /** Process ids of what runs. */
  get processes(): { host: number | undefined; browser: number | undefined } {
    return { host: this.#host?.process.pid, browser: this.#browser?.process.pid }
  }

  /** The browser that runs, by its own instruments. */
  get connection(): Browser | undefined {
    return this.#browser?.connection
  }

  /** Starts what does not run, and opens the app in a window of its own. Resolves when its library is on screen. */
  async open(): Promise<Page> {
    const page = await this.begin()
    const { answer, isOpen } = startOf(page)
    // A database that does not open, and a journal that a lost profile holds, are asked about one after another.
    for (let asked = 0; asked < 5; asked += 1) {
      await isOpen.or(answer).first().waitFor({ timeout: patience })
      if (await isOpen.isVisible()) break
      // The app may find by itself that nothing is left to ask.
      await answer.click({ timeout: 10_000 }).catch(() => {})
    }
    await isOpen.waitFor({ timeout: patience })
    return page
  }

  /** As `open`, and does not wait. */
  async begin(): Promise<Page> {
    this.#host ??= await startHost(this.home)
    this.#browser ??= await startBrowser(this.profile)
    const { origin, secret } = this.#host
    const { connection } = this.#browser
    const context = connection.contexts()[0] ?? (await connection.newContext())
    const page = await context.newPage()
    await this.#page?.close().catch(() => {})
    this.#page = page
    page.setDefaultTimeout(patience)
    // A browser that is started anew has no address with a token, which the host prints when its editor asks for it.
    await page.addInitScript((secret) => sessionStorage.setItem('galley.session', secret), secret)
    await page.goto(origin, { waitUntil: 'commit' })
    return page
  }

  /** The power goes for the browser, the host, or both. */
  async kill(what: 'browser' | 'host' | 'both'): Promise<void> {
    const { process: browser, connection } = this.#browser ?? {}
    const host = this.#host?.process
    await Promise.all([what !== 'host' && killed(browser), what !== 'browser' && killed(host)])
    if (what !== 'host') {
      this.#browser = null
      this.#page = null
      await connection?.close().catch(() => {})
    }
    if (what !== 'browser') this.#host = null
  }
}

/** What stands in the window's place until the library is open, and what its editor would choose. */
function startOf(page: Page) {
  const takeOver = page.getByRole('button', { name: 'Take over here' })
  const rebuild = page.getByRole('button', { name: 'Build the library anew' })
  return { answer: takeOver.or(rebuild).first(), isOpen: page.getByRole('navigation', { name: 'Places' }) }
}

interface Host {
  process: ChildProcess
  origin: string
  /** Of a session that every window of the trial has. */
  secret: string
}

async function startHost(home: string): Promise<Host> {
  const child = spawn(process.execPath, ['out/main/galley.js', 'serve', '--no-open'], {
    env: { ...process.env, GALLEY_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)))
  })
  const [origin = '', token = ''] = address.split('/#token=')
  return { process: child, origin, secret: await openSession(origin, token) }
}

/** Exchanges an address's token for a session, as a window does. */
function openSession(origin: string, token: string): Promise<string> {
  const headers = { origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  return new Promise((resolve, reject) => {
    const asking = request(`${origin}/session`, { method: 'POST', headers }, (answer) => {
      answer.once('data', (body: Buffer) => resolve(JSON.parse(body.toString('utf8')).secret))
    })
    asking.once('error', reject)
    asking.end(JSON.stringify({ token }))
  })
}

async function startBrowser(profile: string): Promise<{ process: ChildProcess; connection: Browser }> {
  const { path } = findBrowser()
  if (!path) throw new Error('no browser')
  mkdirSync(profile, { recursive: true })
  const port = join(profile, 'DevToolsActivePort')
  rmSync(port, { force: true })
  // A browser that was killed leaves its lock.
  rmSync(join(profile, 'SingletonLock'), { force: true })
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...switches, ...asRoot, `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(path, args, { stdio: 'ignore', detached: true })
  for (let waited = 0; waited < patience; waited += 50) {
    const [number = ''] = existsSync(port) ? readFileSync(port, 'utf8').split('\n') : []
    if (number)
      return { process: child, connection: await chromium.connectOverCDP(`http://127.0.0.1:${number}`) }
    await setTimeout(50)
  }
  throw new Error('the browser does not start')
}

/** Ends a process that this trial started, with all that it started, as a power cut would. */
async function killed(child: ChildProcess | undefined): Promise<void> {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  endGroup(child)
  await gone
}

function endGroup(child: ChildProcess | undefined): void {
  if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
}
