import { afterEach, expect, test } from 'vitest'
import { WorkerPool } from '../../../src-main/importing/WorkerPool'
import { rawPage } from '../support/rawPage'

const file = new URL('../support/troubledWorker.mjs', import.meta.url)
const pools: WorkerPool[] = []

function pool(options: { threads?: number; timeLimit?: number } = {}) {
  const made = new WorkerPool({ file, threads: 1, timeLimit: 10_000, ...options })
  pools.push(made)
  return made
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((each) => each.close()))
})

test('a thread answers one task after another', async () => {
  const one = pool()
  const answers = await Promise.all(['a', 'b', 'c'].map((name) => one.run('readPage', rawPage(name))))
  expect(answers).toEqual(['a', 'b', 'c'].map((value) => ({ ok: true, value })))
})

test.each(['throw', 'end'])('a task that makes its thread %s costs no other task', async (name) => {
  const one = pool()
  const answers = await Promise.all([name, 'after'].map((each) => one.run('readPage', rawPage(each))))
  expect(answers).toEqual([
    { ok: false, error: { code: 'engine-failed', values: { name } } },
    { ok: true, value: 'after' },
  ])
})

test('a task that hangs is ended, and the time that others wait for it is not counted as theirs', async () => {
  const one = pool({ timeLimit: 1500 })
  const answers = await Promise.all(
    ['hang', 'hang', 'after'].map((each) => one.run('readPage', rawPage(each))),
  )
  expect(answers.map(({ ok }) => ok)).toEqual([false, false, true])
})

test('several threads work side by side', async () => {
  const two = pool({ threads: 2, timeLimit: 2_000 })
  const hanging = two.run('readPage', rawPage('hang'))
  expect(await two.run('readPage', rawPage('beside'))).toEqual({ ok: true, value: 'beside' })
  expect((await hanging).ok).toBe(false)
})

test('closing settles what still waits', async () => {
  const one = pool()
  const answers = ['hang', 'waiting'].map((each) => one.run('readPage', rawPage(each)))
  await one.close()
  expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([false, false])
})
