import type { DesktopApi, Input, Method, Output } from './contract'
import type { Outcome } from './outcome'

/** How a host sends one call of the contract to main, or to its own process. */
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Outcome<Output<M>>>

/**
 * The contract's calls one by one, so that a page can never choose a channel. Nothing but types is imported here: a
 * sandboxed preload can load no package.
 */
export function desktopCalls(call: Call): Omit<DesktopApi, 'onEvent'> {
  return {
    about: (input) => call('about', input),
    openDump: (input) => call('openDump', input),
    readPage: (input) => call('readPage', input),
    chooseFiles: (input) => call('chooseFiles', input),
    fetchFile: (input) => call('fetchFile', input),
    saveFile: (input) => call('saveFile', input),
    beginFile: (input) => call('beginFile', input),
    appendFile: (input) => call('appendFile', input),
    endFile: (input) => call('endFile', input),
    fetchPart: (input) => call('fetchPart', input),
    setMenu: (input) => call('setMenu', input),
    openJournal: (input) => call('openJournal', input),
    listUnits: (input) => call('listUnits', input),
    fetchUnits: (input) => call('fetchUnits', input),
    fetchBytes: (input) => call('fetchBytes', input),
    storeBytes: (input) => call('storeBytes', input),
    appendRecords: (input) => call('appendRecords', input),
    backupState: (input) => call('backupState', input),
    chooseBackupFolder: (input) => call('chooseBackupFolder', input),
    setBackups: (input) => call('setBackups', input),
    backUp: (input) => call('backUp', input),
    listBackups: (input) => call('listBackups', input),
    compareBackup: (input) => call('compareBackup', input),
    fetchBackupUnit: (input) => call('fetchBackupUnit', input),
    fetchBackupBytes: (input) => call('fetchBackupBytes', input),
  }
}
