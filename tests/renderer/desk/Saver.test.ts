import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Saver } from '../../../src-renderer/desk/saving/Saver'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A saver whose saves are answered by hand. */
function setUp(held: () => boolean = () => false) {
  const answers: { resolve: () => void; reject: () => void }[] = []
  const save = vi.fn(
    () =>
      new Promise<void>((resolve, reject) =>
        answers.push({ resolve, reject: () => reject(new Error('full')) }),
      ),
  )
  const saver = new Saver({ save, isHeld: held })
  const states: string[] = []
  saver.subscribe(() => states.push(saver.state))
  return { saver, save, answers, states }
}

it('saves half a second after the last change and says so when the database has it', async () => {
  const { saver, save, answers, states } = setUp()
  saver.changed()
  await vi.advanceTimersByTimeAsync(400)
  saver.changed()
  await vi.advanceTimersByTimeAsync(499)
  expect(save).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(states).toEqual(['unsaved', 'saving'])
  answers[0]?.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(states).toEqual(['unsaved', 'saving', 'saved'])
})

it('saves at once when asked, and only what changed', async () => {
  const { saver, save } = setUp()
  await saver.flush()
  expect(save).not.toHaveBeenCalled()
  saver.changed()
  void saver.flush()
  expect(save).toHaveBeenCalledTimes(1)
})

it('does not call it saved when something changed meanwhile, and saves that next', async () => {
  const { saver, save, answers } = setUp()
  saver.changed()
  void saver.flush()
  saver.changed()
  answers[0]?.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.state).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(500)
  expect(save).toHaveBeenCalledTimes(2)
})

it('waits while an input method composes', async () => {
  let composing = true
  const { saver, save } = setUp(() => composing)
  saver.changed()
  await vi.advanceTimersByTimeAsync(5000)
  expect(save).not.toHaveBeenCalled()
  composing = false
  await vi.advanceTimersByTimeAsync(500)
  expect(save).toHaveBeenCalledTimes(1)
})

it('keeps a failed change unsaved and tries again by itself', async () => {
  const { saver, save, answers } = setUp()
  saver.changed()
  void saver.flush()
  answers[0]?.reject()
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.state).toBe('failed')
  await vi.advanceTimersByTimeAsync(5000)
  expect(save).toHaveBeenCalledTimes(2)
  answers[1]?.resolve()
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.state).toBe('saved')
})
