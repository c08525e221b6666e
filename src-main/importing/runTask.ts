import { failure, type Outcome } from '../../src-core/desktop/outcome'
import { describeError } from '../desktop/describeError'
import { type TaskMessage, tasks } from './tasks'

/** Runs what the pool sent. A throw is a bug of the engine, and costs this page and no other. */
export function runTask(message: unknown): Outcome<unknown> {
  const { task, input } = message as TaskMessage
  try {
    return task === 'openDump' ? tasks.openDump(input) : tasks.readPage(input)
  } catch (error) {
    console.error(describeError(error))
    return failure('engine-failed', { name: input.name })
  }
}
