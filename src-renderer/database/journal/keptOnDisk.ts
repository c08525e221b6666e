import { outbox } from './Outbox'

/**
 * Resolves when everything written up to now is on the disk, with true; with false where the disk cannot take it now, of
 * which the window tells.
 */
export async function keptOnDisk(): Promise<boolean> {
  const { kind } = await outbox.settled()
  return kind === 'kept' || kind === 'off'
}
