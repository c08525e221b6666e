import { type Outcome, success } from '../../src-core/desktop/outcome'
import { desktop } from './desktop'

/**
 * Hands the file to the host's save dialog, which asks before it overwrites, or to the browser's downloads, which
 * number a name that is taken.
 *
 * @returns the name under which it was saved, or null when the editor cancelled
 */
export async function saveExport(
  file: { name: string; bytes: Uint8Array<ArrayBuffer>; mediaType: string },
  dialogs: boolean,
): Promise<Outcome<string | null>> {
  if (dialogs) {
    const outcome = await desktop.saveFile({ name: file.name, bytes: file.bytes })
    return outcome.ok ? success(outcome.value.saved) : outcome
  }
  downloadBlob(file.name, new Blob([file.bytes], { type: file.mediaType }))
  return success(file.name)
}

/** Gives a blob to the browser's downloads. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
