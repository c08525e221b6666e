import { archiveExtension } from '../../src-core/archive/archiveExtension'
import { writeArchive } from '../../src-core/archive/writeArchive'
import type { Outcome } from '../../src-core/desktop/outcome'
import { success } from '../../src-core/desktop/outcome'
import { safeFileName } from '../../src-core/exports/safeFileName'
import type { ArchiveRequest } from '../commands/requests'
import { collectUnits } from '../database/archive/collectUnits'
import { databaseFailure } from '../database/storage'
import { FailureError } from '../desktop/FailureError'
import { saveLarge } from '../desktop/saveLarge'
import { Cancelled, type Cancelling } from './Cancelling'

export interface SaveOptions extends ArchiveRequest {
  generator: string
  author: string
  dialogs: boolean
  cancelling: Cancelling
  progress: (done: number, of: number) => void
}

/** Saves pages as an archive. The answer is the file's name and its pages; null where the editor cancelled. */
export async function saveUnits(
  options: SaveOptions,
): Promise<Outcome<{ name: string; pages: number } | null>> {
  const { pageIds, name, generator, author, dialogs, cancelling, progress } = options
  const saved = new Date().toISOString()
  const fileName = safeFileName(`${name} ${saved.slice(0, 10)}`, archiveExtension)
  const file = await saveLarge({ name: fileName, mediaType: 'application/zip' }, dialogs)
  if (!file.ok || file.value === null) return file.ok ? success(null) : file
  const { write, finish, cancel } = file.value
  try {
    const { pages, units, bytes } = await collectUnits(pageIds)
    let done = 0
    const counted = async function* () {
      for await (const unit of units) {
        cancelling.check()
        yield unit
        done = Math.min(pages, done + 1)
        progress(done, pages)
      }
    }
    const scope = pageIds === 'all' ? 'library' : 'pages'
    const about = { generator, saved, author, name, scope } as const
    const written = await writeArchive({ about, units: counted(), bytes }, { write })
    if (!written.ok) {
      await cancel()
      return written
    }
    const finished = await finish()
    return finished.ok ? success({ name: finished.value, pages }) : finished
  } catch (error) {
    await cancel()
    if (error instanceof Cancelled) return success(null)
    return error instanceof FailureError ? { ok: false, error: error.failure } : databaseFailure(error)
  }
}
