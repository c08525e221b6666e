import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The files and folders that a command line names, as absolute paths. Linux desktops give `file:` addresses; what
 * begins with a dash is a switch.
 *
 * @param args what follows the program (and, unpacked, the app's folder)
 * @param folder where the command line was given
 */
export function openedPaths(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .flatMap((arg) => {
      if (!arg.startsWith('file:')) return [resolve(folder, arg)]
      try {
        return [fileURLToPath(arg)]
      } catch {
        return []
      }
    })
}
