import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { nodeDisk } from '../../src-main/journal/nodeDisk'
import { openJournal } from '../../src-main/journal/openJournal'
import { pruneJournal } from '../../src-main/journal/pruneJournal'

const days = 24 * 60 * 60 * 1000

/** Opens the journal in a host's folder as the next day's start does, and prunes it. Nothing else may use it. */
export async function pruneTomorrow(home: string): Promise<void> {
  const library = readdirSync(home).find((name) => name.startsWith('library-'))
  if (!library) throw new Error('no journal')
  const folder = join(home, library)
  const yesterday = new Date(Date.now() - 2 * days)
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) utimesSync(join(file.parentPath, file.name), yesterday, yesterday)
  }
  const journal = await openJournal(nodeDisk, folder)
  if (journal === 'newer') throw new Error('a newer journal')
  if (journal.isBehind) await journal.rollUp()
  await pruneJournal(nodeDisk, folder, journal, new Date())
  await journal.close()
}
