import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { failure, type Outcome } from '../../src-core/desktop/outcome'
import type { Task, TaskInput, TaskOutcome } from './tasks'

interface Job {
  message: { task: Task; input: TaskInput<Task> }
  settle: (outcome: Outcome<unknown>) => void
}

interface PoolOptions {
  /** The compiled worker; beside the entry in the built app. */
  file: URL
  threads?: number
  /** How long a task may run, in milliseconds, from the moment a thread takes it up. */
  timeLimit?: number
}

/**
 * What ends a task. Listeners are taken off by name: without one, `removeAllListeners` takes Node's own too, and
 * the thread's next answer is never heard.
 */
const ends = ['message', 'messageerror', 'error', 'exit'] as const

/**
 * Threads that decode and read, away from the thread that answers the window. A task that throws, hangs or
 * takes its thread down becomes `engine-failed`; the pool starts another thread and goes on. Why this is no
 * library: docs/decisions/005-workers.md.
 */
export class WorkerPool {
  readonly threads: number
  readonly #file: URL
  readonly #timeLimit: number
  readonly #idle: Worker[] = []
  readonly #all = new Set<Worker>()
  readonly #waiting: Job[] = []

  constructor({ file, threads = availableParallelism(), timeLimit = 60_000 }: PoolOptions) {
    this.#file = file
    this.threads = Math.max(1, threads)
    this.#timeLimit = timeLimit
  }

  run<T extends Task>(task: T, input: TaskInput<T>): Promise<TaskOutcome<T>> {
    return new Promise((resolve) => {
      // A worker answers a task with that task's outcome: see `runTask`.
      const settle = (outcome: Outcome<unknown>) => resolve(outcome as TaskOutcome<T>)
      this.#waiting.push({ message: { task, input }, settle })
      this.#next()
    })
  }

  async close(): Promise<void> {
    for (const job of this.#waiting.splice(0)) job.settle(failure('engine-failed'))
    await Promise.all([...this.#all].map((worker) => worker.terminate()))
  }

  #next() {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#all.size < this.threads ? this.#start() : undefined)
    const job = worker && this.#waiting.shift()
    if (job) this.#give(worker, job)
  }

  #start(): Worker {
    const worker = new Worker(this.#file)
    this.#all.add(worker)
    return worker
  }

  #give(worker: Worker, job: Job) {
    const settle = (outcome: Outcome<unknown>, alive: boolean) => {
      clearTimeout(timer)
      for (const event of ends) worker.removeAllListeners(event)
      if (alive) {
        // An idle thread does not keep the command line from ending.
        worker.unref()
        this.#idle.push(worker)
      } else {
        this.#all.delete(worker)
        // Its end is nobody's business any more, but an `error` without a listener would end the process.
        worker.on('error', () => {})
        void worker.terminate()
      }
      job.settle(outcome)
      this.#next()
    }
    const lost = () => settle(failure('engine-failed', { name: job.message.input.name }), false)
    const timer = setTimeout(lost, this.#timeLimit)
    worker.ref()
    worker.once('message', (outcome: Outcome<unknown>) => settle(outcome, true))
    worker.once('messageerror', lost)
    worker.once('error', lost)
    worker.once('exit', lost)
    worker.postMessage(job.message)
  }
}
