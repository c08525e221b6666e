import { tasks } from '../../src-main/importing/tasks'
import type { WorkerPool } from '../../src-main/importing/WorkerPool'

/** Does a pool's work where it stands, without threads. */
export const inPlace = {
  run: async (task: keyof typeof tasks, input: never) => tasks[task](input),
} as unknown as Pick<WorkerPool, 'run'>
