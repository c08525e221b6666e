import { Command, InvalidArgumentError, Option } from 'commander'
import type { Encoding } from '../../src-core/desktop/contract'
import type { ExportFormat } from '../../src-core/exports/exportPage'
import type { WorkerPool } from '../importing/WorkerPool'
import { encodingFromLabel } from './encodingFromLabel'
import { readProfile } from './readProfile'
import { readToFolder } from './readToFolder'
import { readToPrint } from './readToPrint'
import { resultFormats } from './renderResult'
import type { Terminal } from './Terminal'

export interface ServeOptions {
  port?: number
  open: boolean
}

interface Surroundings {
  version: string
  pool: Pick<WorkerPool, 'run' | 'threads'>
  terminal: Terminal
  serve: (options: ServeOptions) => Promise<number>
}

interface ReadOptions {
  json?: true
  out?: string
  format?: ExportFormat
  encoding?: Encoding
  profile?: string
}

/** The command line. `finish` gets the exit status of the command that ran; commander throws on wrong usage. */
export function createProgram(
  { version, pool, terminal, serve }: Surroundings,
  finish: (status: number) => void,
): Command {
  const program = new Command('galley')
    .description('Gives the articles back to newspaper pages that arrive as raw text.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: (text) => terminal.tell(text.trimEnd()) })

  const read = program
    .command('read')
    .description('read page dumps and write down their articles')
    .argument('<paths...>', 'files, or folders of text files')
    .option('--json', 'print the reading of one file')
    .option('--out <dir>', 'write one result per input here; earlier results of the same name are replaced')
    .addOption(new Option('--format <format>', 'format of the results').choices(resultFormats))
    .addOption(
      new Option('--encoding <name>', 'what the files are encoded in (told by itself)').argParser(
        encodingOption,
      ),
    )
    .option('--profile <file>', 'start from the habits of their paper, as Galley saved them')
  read.action(async (paths: string[], { json, out, format, encoding, profile: file }: ReadOptions) => {
    const profile = file === undefined ? undefined : await readProfile(file)
    if (profile === null) return read.error(`error: ${file} is no profile of a paper`)
    const how = { encoding, profile }
    if (json && out === undefined && paths[0] !== undefined) {
      if (paths.length > 1) read.error('error: --json takes one file; use --out for several')
      if (format && format !== 'json') read.error('error: --json prints JSON; use --out for another format')
      return finish(await readToPrint(paths[0], how, pool, terminal))
    }
    if (out === undefined || json) return read.error('error: say either --json or --out DIR')
    finish(await readToFolder({ paths, out, format: format ?? 'json', how, version }, pool, terminal))
  })

  program
    .command('serve')
    .description('run Galley in a browser; prints the address with its token first')
    .option('--port <number>', 'another port, which is another library', portOption)
    .option('--no-open', 'do not open a browser')
    .action(async (options: ServeOptions) => finish(await serve(options)))

  return program
}

function encodingOption(label: string): Encoding {
  const encoding = encodingFromLabel(label)
  if (!encoding) throw new InvalidArgumentError(`Galley does not know the encoding ${label}.`)
  return encoding
}

function portOption(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new InvalidArgumentError('not a port.')
  return port
}
