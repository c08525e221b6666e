import { fork } from 'node:child_process'

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
  /** A case may take so long, in milliseconds. */
  patience: 5000,
  /** Until the first case a target may build the app, in milliseconds. */
  firstPatience: 120_000,
  /** A target's process may hold so much, in bytes; Node itself holds its heap below. */
  memory: 1.5 * 2 ** 30,
}

/** Runs a target in a process of its own and watches it: a hang, a crash or a flood of memory is a fault, too. */
export function watchTarget(entry: string, args: readonly string[], given: Partial<typeof limits> = {}) {
  const { patience, firstPatience, memory } = { ...limits, ...given }
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
    const late = () => settle(`hung for ${patience / 1000} s`)
    let timer = setTimeout(late, firstPatience)
    child.on('message', (message: TargetMessage) => {
      clearTimeout(timer)
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
