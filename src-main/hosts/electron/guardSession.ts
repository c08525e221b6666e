import type { Session } from 'electron'
import { isOwnAddress } from './appAddress'

/** To copy text, and to ask that the library not be cleared when the disk runs short. */
const granted: readonly string[] = ['clipboard-sanitized-write', 'persistent-storage']

type Guarded = Pick<
  Session,
  | 'on'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
>

/**
 * Takes from pages what Galley does not need: every permission but two, devices, downloads (exports go through the
 * contract), and spell checking, which fetches its dictionaries.
 */
export function guardSession(session: Guarded, home: string): void {
  const isGranted = (permission: string, url: string | undefined, isMainFrame: boolean) =>
    granted.includes(permission) && isMainFrame && url !== undefined && isOwnAddress(url, home)

  session.setPermissionCheckHandler((_contents, permission, _origin, { requestingUrl, isMainFrame }) =>
    isGranted(permission, requestingUrl, isMainFrame),
  )
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isGranted(permission, requestingUrl, isMainFrame)),
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}
