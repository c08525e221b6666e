export const appScheme = 'app'
export const appHost = 'galley'

/** The app's one origin. IndexedDB belongs to it, so it never changes. */
export const appAddress = `${appScheme}://${appHost}/`

/**
 * Whether a URL belongs to the app. Compares protocol and host, because `origin` is `"null"` for schemes that Node
 * does not know.
 *
 * @param home where the app lives: `appAddress`, or Vite's address while developing
 */
export function isOwnAddress(url: string, home: string): boolean {
  if (!URL.canParse(url)) return false
  const asked = new URL(url)
  const own = new URL(home)
  return asked.protocol === own.protocol && asked.host === own.host
}
