import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Verdict {
  cases: number
  /** What was wrong; left out where nothing was. */
  fault?: string
}

/** What a target's process tells: of each case before it runs, and how it ended. */
export type TargetMessage =
  | { type: 'case'; memory: number }
  | { type: 'failed'; report: string }
  | { type: 'done' }

const limits = {
  /** A case may take so long, in milliseconds of the processor; a machine that does much else gives it fewer than the clock. */
  patience: 5000,
  /** By the clock, in milliseconds, for a case that waits and takes none. */
  clockPatience: 60_000,
  /** Until the first case a target may build the app, in milliseconds. */
  firstPatience: 120_000,
  /** A target's process may hold so much, in bytes; Node itself holds its heap below. */
  memory: 1.5 * 2 ** 30,
}

/** Runs a target in a process of its own and watches it: a hang, a crash or a flood of memory is a fault, too. */
export function watchTarget(entry: string, args: readonly string[], given: Partial<typeof limits> = {}) {
  const { patience, clockPatience, firstPatience, memory } = { ...limits, ...given }
  return new Promise<Verdict>((resolve) => {
    const child = fork(entry, args, {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    let cases = 0
    const settle = (fault?: string) => {
      clearTimeout(timer)
      child.removeAllListeners()
      child.kill('SIGKILL')
      resolve(fault === undefined ? { cases } : { cases, fault })
    }
    let begun = { clock: Date.now(), processor: 0 }
    const late = () => {
      const waited = Date.now() - begun.clock
      const left = patience - (processorTime(child.pid) ?? Number.POSITIVE_INFINITY) + begun.processor
      if (left > 0 && waited < clockPatience) timer = setTimeout(late, Math.min(left, clockPatience - waited))
      else settle(`hung for ${patience / 1000} s`)
    }
    let timer = setTimeout(late, firstPatience)
    child.on('message', (message: TargetMessage) => {
      clearTimeout(timer)
      begun = { clock: Date.now(), processor: processorTime(child.pid) ?? 0 }
      timer = setTimeout(late, patience)
      if (message.type === 'failed') settle(message.report)
      else if (message.type === 'done') settle(cases > 0 ? undefined : 'ran no case')
      else {
        cases += 1
        if (message.memory > memory) settle(`held ${Math.round(message.memory / 2 ** 20)} MB`)
      }
    })
    child.on('exit', (code, signal) => settle(`ended with ${signal ?? code}`))
  })
}

/** Milliseconds of the processor that a process has used; undefined where the system has no such table. */
function processorTime(id: number | undefined): number | undefined {
  try {
    // Fields 14 and 15, in ticks of 10 ms; the second field is a name in brackets.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}
