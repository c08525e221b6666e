import { randomUUID } from 'node:crypto'
import { open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

/** Milliseconds between two signs of life, and after which a holder that gave none is taken for dead. */
const beat = 3_000
const silence = 15_000

const patience = 30

/** Ids of the locks that this very process holds. */
const heldHere = new Set<string>()

const held = z.object({ pid: z.int(), host: z.string(), id: z.string() })

/** The right of one running Galley to a folder: a file that says who holds it, and that is touched while it does. */
export interface FolderLock {
  release: () => Promise<void>
}

/**
 * Takes the lock; null where another Galley that is alive holds it. The lock of one that ended without a word is taken
 * over: at once where its process is gone, else when it was silent for a while.
 */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  const path = join(folder, 'lock')
  const own = { pid: process.pid, host: hostname(), id: randomUUID() }
  for (let tries = 0; tries < 5; tries += 1) {
    if (await create(path, JSON.stringify(own))) {
      // Another one that found the old holder dead may take this file for that holder's.
      await setTimeout(patience)
      if ((await holderOf(path))?.id === own.id) return hold(path, own.id)
      continue
    }
    if (await isAlive(path)) return null
    await rm(path, { force: true })
  }
  return null
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(text)
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isAlive(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (!found || Date.now() - found.mtimeMs > silence) return false
  const holder = await holderOf(path)
  // Half written: whoever makes it is at it now. A process of another machine (a network drive) can only be known by
  // its signs of life.
  if (!holder || holder.host !== hostname()) return true
  // In a container every run may have the same number.
  return holder.pid === process.pid ? heldHere.has(holder.id) : runs(holder.pid)
}

async function holderOf(path: string): Promise<z.infer<typeof held> | undefined> {
  try {
    return held.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return undefined
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function hold(path: string, id: string): FolderLock {
  const timer = setInterval(() => {
    const now = new Date()
    void utimes(path, now, now).catch(() => {})
  }, beat)
  timer.unref()
  heldHere.add(id)
  return {
    async release() {
      clearInterval(timer)
      heldHere.delete(id)
      if ((await holderOf(path))?.id === id) await rm(path, { force: true })
    },
  }
}
