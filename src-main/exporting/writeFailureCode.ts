import type { FailureCode } from '../../src-core/desktop/outcome'

/** What the editor is told when a file could not be written, from Node's error. */
export function writeFailureCode(error: unknown): FailureCode {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EROFS':
      return 'disk-read-only'
    // A drive that was taken out, a network drive that went.
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ENOTCONN':
    case 'ESTALE':
    case 'EHOSTDOWN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return 'disk-gone'
    case 'EIO':
      return 'disk-failing'
    default:
      return 'save-failed'
  }
}
