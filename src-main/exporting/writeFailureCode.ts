import type { FailureCode } from '../../src-core/desktop/outcome'

/** What the editor is told when a file could not be written, from Node's error. */
export function writeFailureCode(error: unknown): FailureCode {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission'
    default:
      return 'save-failed'
  }
}
