import { SingleBar } from 'cli-progress'
import type { Terminal } from './Terminal'

/** The terminal of this process. A reader that goes away early (`| head`) ends the command quietly. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    print: (text) => process.stdout.write(text),
    tell: (line) => process.stderr.write(`${line}\n`),
    progress: (total) => {
      if (!process.stderr.isTTY) return { advance: () => {}, stop: () => {} }
      const bar = new SingleBar({
        format: 'Reading {bar} {value}/{total}',
        stream: process.stderr,
        clearOnComplete: true,
      })
      bar.start(total, 0)
      return { advance: () => bar.increment(), stop: () => bar.stop() }
    },
  }
}
