import { describe, expect, it } from 'vitest'
import { isBackupPlace } from '../../../src-main/backups/isBackupPlace'

describe('a typed place for backups', () => {
  it.each<[NodeJS.Platform, string]>([
    ['linux', '/media/usb/备份'],
    ['linux', '/mnt/share'],
    ['linux', '/run/media/lin/usb'],
    ['linux', '/devices/of/mine'],
    ['darwin', '/Volumes/Backups'],
    ['win32', 'D:\\Backups'],
    ['win32', 'z:/'],
  ])('on %s may be %s', (platform, folder) => expect(isBackupPlace(folder, platform)).toBe(true))

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'backups'],
    ['linux', '~/backups'],
    ['linux', ''],
    ['linux', '/dev/shm'],
    ['linux', '/proc/self/mem'],
    ['linux', '//dev/shm'],
    ['linux', '/media/../proc'],
    ['linux', '/sys'],
    ['linux', '/media/usb\0/etc'],
    ['linux', '\\\\server\\share'],
    ['win32', '\\\\server\\share'],
    ['win32', '//server/share'],
    ['win32', '\\\\?\\UNC\\server\\share'],
    ['win32', '\\\\.\\PhysicalDrive0'],
    ['win32', '\\??\\D:\\Backups'],
    ['win32', 'D:Backups'],
    ['win32', '/backups'],
    ['win32', 'D:\\Backups\r\n'],
  ])('on %s is not %j', (platform, folder) => expect(isBackupPlace(folder, platform)).toBe(false))
})
