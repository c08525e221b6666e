import { join } from 'node:path'
import { readArchive } from '../../src-core/archive/readArchive'
import { type NamedUnit, writeArchive } from '../../src-core/archive/writeArchive'
import { type Outcome, success } from '../../src-core/desktop/outcome'
import type { Disk } from '../journal/Disk'
import type { Journal } from '../journal/Journal'
import { backupNameOf, withFile } from './backupFiles'

/** Bytes that are gathered before they go to the disk. */
const pieceSize = 1024 * 1024

/**
 * Writes the library as it stands in the journal into a new file of `folder`, reads it back whole, and gives it its name
 * only then. Rejects with Node's error where the disk fails; then nothing of it is left.
 */
export async function writeBackup(
  disk: Disk,
  folder: string,
  journal: Journal,
  { version, now }: { version: string; now: Date },
): Promise<Outcome<string>> {
  const name = backupNameOf(journal.state.library, now)
  const path = join(folder, name)
  const beside = `${path}.part`
  await disk.remove(beside)
  try {
    const about = {
      generator: version,
      saved: now.toISOString(),
      author: '',
      name: '',
      scope: 'library',
    } as const
    const file = await disk.create(beside)
    try {
      const sink = gathering((bytes) => file.append(bytes))
      const bytes = async (of: string) => (await journal.bytes.get(of)) ?? undefined
      const written = await writeArchive({ about, units: unitsOf(journal), bytes }, sink)
      if (!written.ok) return written
      await sink.flush()
      await file.sync()
    } finally {
      await file.close()
    }
    const read = await withFile(disk, beside, (source) => readArchive(source))
    if (!read.ok) return read
    await disk.rename(beside, path)
    await disk.syncFolder(folder)
    return success(name)
  } finally {
    await disk.remove(beside).catch(() => {})
  }
}

/** Pages first: what they need of the library's tables is there when these are taken. */
async function* unitsOf(journal: Journal): AsyncGenerator<NamedUnit> {
  const names = [...journal.units.digests()].map(([name]) => name).sort()
  for (const name of names) {
    const unit = await journal.units.get(name)
    if (unit.rows.size > 0) yield { name, unit }
  }
}

/** The archive comes in small pieces, and a network drive answers slowly. */
function gathering(append: (bytes: Uint8Array) => Promise<void>) {
  let pieces: Uint8Array[] = []
  let size = 0
  const flush = async () => {
    if (size === 0) return
    const all = Buffer.concat(pieces)
    pieces = []
    size = 0
    await append(all)
  }
  return {
    async write(bytes: Uint8Array) {
      pieces.push(bytes)
      size += bytes.length
      if (size >= pieceSize) await flush()
    },
    flush,
  }
}
