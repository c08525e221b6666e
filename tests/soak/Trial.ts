import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
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
  '--lang=en-US',
  '--remote-debugging-port=0',
]

/** A host and a browser with a profile of its own, which are killed and started again. */
export class Trial {
  #host: ChildProcess | null = null
  #browser: ChildProcess | null = null
  #connection: Browser | null = null

  constructor(
    readonly home: string,
    readonly profile: string,
  ) {}

  /** Starts what does not run, and opens the app. */
  async open(): Promise<Page> {
    const address = await this.#startHost()
    const connection = await this.#startBrowser()
    const context = connection.contexts()[0] ?? (await connection.newContext())
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(address)
    const takeOver = page.getByRole('button', { name: 'Take over here' })
    const library = page.getByRole('navigation', { name: 'Places' })
    await takeOver.or(library).first().waitFor({ timeout: 120_000 })
    if (await takeOver.isVisible()) await takeOver.click()
    await library.waitFor({ timeout: 120_000 })
    return page
  }

  /** The power goes for the browser, the host, or both. */
  async kill(what: 'browser' | 'host' | 'both'): Promise<void> {
    if (what !== 'host') await killed(this.#browser)
    if (what !== 'browser') await killed(this.#host)
    // A host alone is started anew with its browser, whose page lost its session.
    await killed(this.#browser)
    await killed(this.#host)
    await this.#connection?.close().catch(() => {})
    this.#host = null
    this.#browser = null
    this.#connection = null
  }

  /** What a disk may do to the browser's database meanwhile. */
  spoil(how: 'delete' | 'truncate'): void {
    const place = join(this.profile, 'Default/IndexedDB')
    if (!existsSync(place)) return
    if (how === 'delete') {
      rmSync(place, { recursive: true })
      return
    }
    for (const folder of readdirSync(place).filter((name) => name.endsWith('.leveldb'))) {
      const logs = readdirSync(join(place, folder)).filter((name) => name.endsWith('.log'))
      for (const log of logs) {
        const path = join(place, folder, log)
        truncateSync(path, Math.floor(statSync(path).size / 2))
      }
    }
  }

  async #startHost(): Promise<string> {
    const child = spawn(process.execPath, ['out/main/galley.js', 'serve', '--no-open'], {
      env: { ...process.env, GALLEY_HOME: this.home },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    })
    this.#host = child
    return new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve)
      child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)))
    })
  }

  async #startBrowser(): Promise<Browser> {
    const { path } = findBrowser()
    if (!path) throw new Error('no browser')
    const port = join(this.profile, 'DevToolsActivePort')
    rmSync(port, { force: true })
    // A browser that was killed leaves its lock.
    rmSync(join(this.profile, 'SingletonLock'), { force: true })
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const args = [...switches, ...asRoot, `--user-data-dir=${this.profile}`, 'about:blank']
    this.#browser = spawn(path, args, { stdio: 'ignore', detached: true })
    for (let tries = 0; tries < 600; tries += 1) {
      const [number = ''] = existsSync(port) ? readFileSync(port, 'utf8').split('\n') : []
      if (number) {
        this.#connection = await chromium.connectOverCDP(`http://127.0.0.1:${number}`)
        return this.#connection
      }
      await setTimeout(100)
    }
    throw new Error('the browser does not start')
  }
}

/** Ends a process that this trial started, with all that it started, as a power cut would. */
async function killed(child: ChildProcess | null): Promise<void> {
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await gone
}
