import { readFileSync } from 'node:fs'

/** The app's version, from the `package.json` two folders above a compiled entry, in the asar too. */
export function readVersion(entry: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', entry), 'utf8'))
  return String(version)
}
