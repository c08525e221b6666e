import type { Handlers } from '../../src-core/desktop/contract'
import { type Outcome, success } from '../../src-core/desktop/outcome'
import type { Profile } from '../../src-core/model/profile'
import type { RawPage } from '../../src-core/model/reading'
import { readPage } from '../../src-core/reading/readPage'
import { openDump } from './openDump'

/** What workers do. Both are pure, so a task can run anywhere and again. */
export const tasks = {
  openDump,
  readPage: ({ profile, ...page }: RawPage & { profile?: Profile | undefined }) =>
    success(readPage(page, profile)),
} satisfies { [T in 'openDump' | 'readPage']: (input: never) => Awaited<ReturnType<Handlers[T]>> }

export type Task = keyof typeof tasks
export type TaskInput<T extends Task> = Parameters<(typeof tasks)[T]>[0]
export type TaskOutcome<T extends Task> = Outcome<
  Extract<ReturnType<(typeof tasks)[T]>, { ok: true }>['value']
>

/** One message to a worker. Its answer is the task's outcome. */
export type TaskMessage = { [T in Task]: { task: T; input: TaskInput<T> } }[Task]
