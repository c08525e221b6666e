import { posix, win32 } from 'node:path'

/**
 * Whether a folder that was typed may be tried as a place for backups: a full path on this machine's drives, mounted ones
 * included. Typed means said by a page, so it must not lead to a connection: on Windows `\\server\share` is called, with the
 * user's name and a proof of their password, as soon as it is touched (a share with a letter, `Z:\`, is the user's own).
 * Devices and what the system makes up hold nothing for keeps.
 */
export function isBackupPlace(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  if (/\p{Cc}/u.test(folder)) return false
  if (platform === 'win32') return /^[a-z]:[\\/]/i.test(folder) && win32.isAbsolute(folder)
  return (
    posix.isAbsolute(folder) && !/^\/(dev|proc|sys)(\/|$)/.test(posix.normalize(folder).replace(/^\/+/, '/'))
  )
}
