import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** More than anyone opens; beyond it the oldest goes. */
const most = 64

/**
 * Who may call: a token from the address is exchanged once for a secret, which is good as long as the host runs.
 * Only digests are kept, and compared in constant time.
 */
export class Sessions {
  readonly #tokens: Buffer[] = []
  readonly #secrets: Buffer[] = []

  /** A fresh token for an address. */
  token(): string {
    return draw(this.#tokens)
  }

  /** The secret for a token; `null` when the token is unknown or spent. */
  exchange(token: string): string | null {
    const at = find(this.#tokens, token)
    if (at < 0) return null
    this.#tokens.splice(at, 1)
    return draw(this.#secrets)
  }

  knows(secret: string): boolean {
    return find(this.#secrets, secret) >= 0
  }
}

function draw(kept: Buffer[]): string {
  const value = randomBytes(32).toString('base64url')
  kept.push(digest(value))
  if (kept.length > most) kept.shift()
  return value
}

/** Looks at every one, whether or not it has found its match, so that time tells nothing. */
function find(kept: readonly Buffer[], value: string): number {
  const wanted = digest(value)
  return kept.reduce((found, each, i) => (timingSafeEqual(each, wanted) ? i : found), -1)
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}
