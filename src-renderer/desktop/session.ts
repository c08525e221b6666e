import { z } from 'zod'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'

/** The browser host's secret, for the header of each call. */
export interface Session {
  secret: () => Promise<Outcome<string>>
}

const storageKey = 'galley.session'
const sessionAnswer = z.object({ secret: z.string() })

/**
 * Takes the one-time token out of the address and exchanges it for a secret, which the tab keeps through reloads.
 * See docs/decisions/004-browser-host.md.
 */
export function createSession(
  location: Pick<Location, 'hash'>,
  history: Pick<History, 'replaceState'>,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Session {
  const token = /^#token=(.+)$/.exec(location.hash)?.[1]
  if (token) history.replaceState(null, '', '/#/')
  const exchanged = token ? exchange(token) : undefined

  async function exchange(token: string): Promise<Outcome<string>> {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    }).catch(() => undefined)
    if (!answer) return failure('connection-lost')
    const parsed = answer.ok ? sessionAnswer.safeParse(await answer.json()) : undefined
    if (!parsed?.success) return failure('not-allowed')
    storage.setItem(storageKey, parsed.data.secret)
    return success(parsed.data.secret)
  }

  return {
    async secret() {
      const fresh = await exchanged
      if (fresh?.ok) return fresh
      const kept = storage.getItem(storageKey)
      return kept ? success(kept) : (fresh ?? failure('not-allowed'))
    },
  }
}
