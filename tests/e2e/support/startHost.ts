import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A running browser host of its own, with its own folder for what it keeps. */
export interface Host {
  /** The address with its one-time token. */
  address: string
  /** Everything the host has printed so far. */
  output: string[]
  stop: () => Promise<void>
}

/** Starts the built app's browser host; it draws a port and keeps it in `home`. */
export async function startHost(home: string, environment: Record<string, string> = {}): Promise<Host> {
  const child = spawn(process.execPath, ['out/main/galley.js', 'serve', '--no-open'], {
    env: { ...process.env, GALLEY_HOME: home, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const output: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => output.push(line))
  const lines = createInterface({ input: child.stdout })
  const address = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => output.push(line))
    lines.once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}: ${output.join('\n')}`)))
  })
  return { address, output, stop: () => ended(child) }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
