import type { Input, Method } from '../../src-core/desktop/contract'

const text = '本报讯 清溪镇新码头昨日启用。\n首班渡轮上午九时离岸。\n\n新码头启用\n'

const record = JSON.stringify({
  operations: [
    { unit: 'pages/one', table: 'pages', key: '"one"', version: '1-w', put: { id: 'one' } },
    { unit: 'pages/one', table: 'documents', key: '"one"', version: '1-w', before: '0-w', delta: { at: {} } },
  ],
})

const backup = 'galley-backup-0a1b2c3d-20260318-080000.galley'

/** An input of each call that its handler takes, to be spoilt in places. A call without one is spoilt from nothing. */
export const soundInputs: { [M in Method]?: Input<M> } = {
  about: {},
  openDump: {
    name: 'page.txt',
    folder: '清溪报/2026',
    bytes: new TextEncoder().encode(text),
    encoding: 'utf-8',
  },
  readPage: { name: 'page.txt', folder: '', place: 0, text, encoding: 'utf-8' },
  chooseFiles: { kind: 'files' },
  fetchFile: { token: 'abcdefghijklmnopqrstuv' },
  fetchPart: { token: 'abcdefghijklmnopqrstuv', from: 0, to: 100 },
  beginFile: { name: 'library.galley' },
  appendFile: { token: 'abcdefghijklmnopqrstuv', bytes: new Uint8Array([1, 2, 3]) },
  endFile: { token: 'abcdefghijklmnopqrstuv', keep: true },
  saveFile: { name: 'page.txt', bytes: new Uint8Array([1, 2, 3]) },
  openJournal: { database: 'one', browser: 'this', takeOver: true },
  listUnits: {},
  fetchUnits: { units: ['pages/one'] },
  fetchBytes: { name: 'a'.repeat(64) },
  storeBytes: { database: 'one', bytes: new Uint8Array([1, 2, 3]) },
  appendRecords: { database: 'one', records: [record] },
  backupState: {},
  chooseBackupFolder: { typed: '/media/usb' },
  setBackups: { hours: 4, off: false },
  backUp: {},
  listBackups: {},
  compareBackup: { name: backup },
  fetchBackupUnit: { name: backup, unit: 'pages/one' },
  fetchBackupBytes: { name: backup, bytes: 'a'.repeat(64) },
  setMenu: { menus: [{ name: 'file', label: 'File', items: ['separator', { command: 'a', label: 'A' }] }] },
}
