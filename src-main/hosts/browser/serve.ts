import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import { openBackups } from '../../backups/openBackups'
import { createHandlers } from '../../desktop/handlers'
import type { WorkerPool } from '../../importing/WorkerPool'
import type { JournalKeeper } from '../../journal/JournalKeeper'
import { openKeeper } from '../../journal/openKeeper'
import { libraryFolder } from './keptPort'
import { hasDisplay, openAddress } from './openAddress'
import { serveBuiltFiles } from './serveBuiltFiles'
import { serveThroughVite } from './serveThroughVite'
import { startHost } from './startHost'

interface Serving {
  port?: number
  /** Whether to open a browser, where there is a display. */
  open: boolean
}

interface Surroundings {
  version: string
  pool: Pick<WorkerPool, 'run'>
  /** The compiled renderer. */
  renderer: URL
  print: (text: string) => void
  tell: (line: string) => void
}

/** `galley serve`: stays up until it is interrupted. Answers with the exit status. */
export async function serve({ port, open }: Serving, surroundings: Surroundings): Promise<number> {
  const { version, pool, renderer, print, tell } = surroundings
  const stateFolder = process.env.GALLEY_HOME || envPaths('galley', { suffix: '' }).data
  await mkdir(stateFolder, { recursive: true })
  await chmod(stateFolder, 0o700)
  const locale = () => Intl.DateTimeFormat().resolvedOptions().locale
  let journal: JournalKeeper | undefined
  let stopBackups = () => {}
  const started = await startHost({
    stateFolder,
    handlers: (port) => {
      journal = openKeeper(libraryFolder(stateFolder, port))
      const { backups, stop } = openBackups(journal, join(stateFolder, `backups-${port}.json`), version)
      stopBackups = stop
      const keeping = { journal: journal.handlers, backups: backups.handlers }
      return createHandlers({ host: 'browser', version, locale, pool, ...keeping })
    },
    serveFile: async (server, origin) =>
      process.env.GALLEY_DEV ? serveThroughVite(server, origin) : serveBuiltFiles(fileURLToPath(renderer)),
    ...(port === undefined ? {} : { port }),
  })
  if (!started.ok) {
    tell(takenSentence(started.taken, started.kept))
    return 1
  }
  const { host } = started
  print(`${host.address()}\n`)
  tell('Each address opens one tab. Enter prints another, ctrl-C ends Galley.')
  if (open && hasDisplay()) {
    // No browser is no reason to end: the address stands in the terminal.
    await openAddress(host.address(), stateFolder).catch(() => tell('No browser could be opened.'))
  }
  if (process.stdin.isTTY) createInterface(process.stdin).on('line', () => print(`${host.address()}\n`))
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  if (process.stdin.isTTY) process.stdin.pause()
  stopBackups()
  await host.close()
  await journal?.close()
  return 0
}

function takenSentence(port: number, kept: boolean): string {
  return kept
    ? `Port ${port}, where your library lives, is taken: Galley may be running already. End what listens there and start again, or give --port for another library.`
    : `Port ${port} is taken.`
}
