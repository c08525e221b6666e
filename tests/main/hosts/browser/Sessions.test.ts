import { timingSafeEqual } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { Sessions } from '../../../../src-main/hosts/browser/Sessions'

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>()
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) }
})

/** How many digests are compared in constant time while a secret is looked up. */
function compared(sessions: Sessions, secret: string): number {
  vi.mocked(timingSafeEqual).mockClear()
  sessions.knows(secret)
  return vi.mocked(timingSafeEqual).mock.calls.length
}

test('a secret is compared with every kept one, found or not, in constant time', () => {
  const sessions = new Sessions()
  const secrets = Array.from({ length: 5 }, () => sessions.exchange(sessions.token()) ?? '')
  for (const secret of [...secrets, 'guessed', '', '稿'.repeat(10_000)]) {
    expect(compared(sessions, secret)).toBe(5)
  }
})

test('a secret is good until sixty-four younger ones were given', () => {
  const sessions = new Sessions()
  const open = () => sessions.exchange(sessions.token()) ?? ''
  const first = open()
  for (let i = 0; i < 63; i += 1) open()
  expect(sessions.knows(first)).toBe(true)
  open()
  expect(sessions.knows(first)).toBe(false)
})
