import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Random } from './draw'

/** The browser's folder of databases is gone. */
export function deleteDatabase(profile: string): void {
  rmSync(join(profile, 'Default/IndexedDB'), { recursive: true, force: true })
}

/** The database's logs end somewhere, as after a power cut that took what was not synced. */
export function truncateDatabase(profile: string, random: Random): void {
  const place = join(profile, 'Default/IndexedDB')
  if (!existsSync(place)) return
  for (const folder of readdirSync(place).filter((name) => name.endsWith('.leveldb'))) {
    for (const log of readdirSync(join(place, folder)).filter((name) => name.endsWith('.log'))) {
      const path = join(place, folder, log)
      truncateSync(path, Math.floor(statSync(path).size * random()))
    }
  }
}

/** The whole profile is gone, and with it the name by which main knows the browser. */
export function deleteProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true })
}

/** A record was on its way when the power went: the journal ends with a part of one. */
export function tearJournal(home: string, random: Random): void {
  const last = lastSegment(home)
  if (!last) return
  const lines = readFileSync(last, 'utf8').trimEnd().split('\n')
  const line = lines.at(-1) ?? ''
  appendFileSync(last, line.slice(0, Math.floor(line.length * random())))
}

/**
 * The journal's end is lost, what was synced included, as on a disk that lies about it. The database has to be whole
 * then.
 */
export function cutJournal(home: string, random: Random): void {
  const last = lastSegment(home)
  if (last) truncateSync(last, Math.max(0, statSync(last).size - Math.floor(random() * 4000)))
}

function lastSegment(home: string): string | undefined {
  const library = readdirSync(home).find((name) => name.startsWith('library-'))
  if (!library) return undefined
  const folder = join(home, library, 'segments')
  const last = existsSync(folder) ? readdirSync(folder).sort().at(-1) : undefined
  return last && join(folder, last)
}
