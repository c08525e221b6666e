import { useEffect, useSyncExternalStore } from 'react'
import type { BackupState } from '../../src-core/desktop/backupContract'
import type { Outcome } from '../../src-core/desktop/outcome'
import { desktop } from './desktop'

/** Milliseconds after which main is asked again how backups stand. */
const interval = 60_000

let state: BackupState | undefined
const listeners = new Set<() => void>()

function set(next: BackupState) {
  state = next
  for (const listener of listeners) listener()
}

/** Asks main, or tells it something; how backups stand then is what every view shows. */
export async function tellBackups(asked: Promise<Outcome<BackupState>>): Promise<Outcome<BackupState>> {
  const outcome = await asked
  if (outcome.ok) set(outcome.value)
  return outcome
}

/** Writes a backup now. */
export async function backUpNow(): Promise<Outcome<BackupState>> {
  const outcome = await tellBackups(desktop.backUp({}))
  if (!outcome.ok) await refreshBackups()
  return outcome
}

async function refreshBackups(): Promise<void> {
  await tellBackups(desktop.backupState({}))
}

/** How backups stand; undefined until main has answered. */
export function useBackups(): BackupState | undefined {
  useEffect(() => {
    void refreshBackups()
    const timer = setInterval(() => void refreshBackups(), interval)
    return () => clearInterval(timer)
  }, [])
  return useSyncExternalStore(subscribe, () => state)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
