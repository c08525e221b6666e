import type { Encoding } from '../../src-core/desktop/contract'
import { type Outcome, success } from '../../src-core/desktop/outcome'
import type { Profile } from '../../src-core/model/profile'
import type { RawPage, Reading } from '../../src-core/model/reading'
import type { FoundFile } from '../importing/findDumps'
import { readDumpFile } from '../importing/readDumpFile'
import type { WorkerPool } from '../importing/WorkerPool'

/** A dump, and for each of its pages what the engine proposes. */
export interface ReadDump {
  /** SHA-256 of its bytes as hex. */
  hash: string
  pages: { page: RawPage; reading: Reading }[]
}

/** How files are read. */
export interface ReadWith {
  /** What they are encoded in; told by itself where it is missing. */
  encoding?: Encoding | undefined
  /** What is known of their paper. */
  profile?: Profile | undefined
}

/** One file -> its pages, read. The first failure is the file's. */
export async function readDump(
  { path, name, folder }: FoundFile,
  { encoding, profile }: ReadWith,
  pool: Pick<WorkerPool, 'run'>,
): Promise<Outcome<ReadDump>> {
  const bytes = await readDumpFile(path)
  if (!bytes.ok) return bytes
  const chosen = encoding ? { encoding } : {}
  const dump = await pool.run('openDump', { name, folder, bytes: bytes.value, ...chosen })
  if (!dump.ok) return dump
  const pages: ReadDump['pages'] = []
  for (const page of dump.value.pages) {
    const reading = await pool.run('readPage', profile ? { ...page, profile } : page)
    if (!reading.ok) return reading
    pages.push({ page, reading: reading.value })
  }
  return success({ hash: dump.value.hash, pages })
}
