/** The path of Electron's binary, or the reason in one clause why there is none. */
export function findElectron(options?: { fetch?: boolean }): { path?: string; reason?: string }

/** Why a window cannot be opened here although there may be a binary; undefined where it can. */
export function noWindowReason(): string | undefined
