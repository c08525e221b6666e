import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { BrowserWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../../../src-core/desktop/outcome'
import { createDialogs } from '../../../../src-main/hosts/electron/createDialogs'
import { Tickets } from '../../../../src-main/hosts/electron/Tickets'
import { fake } from './support/fake'

const bytes = new TextEncoder().encode('灯塔')

describe('createDialogs', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'galley-dialogs-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Dialogs in which the editor chooses what `chosen` says; `null`: cancels. */
  function opening(chosen: string[] | null) {
    const showOpenDialog = vi.fn(async (_options: OpenDialogOptions) => ({
      canceled: chosen === null,
      filePaths: chosen ?? [],
    }))
    const dialogs = createDialogs(fake<Dialog>({ showOpenDialog }), () => null, new Tickets(), folder)
    return { showOpenDialog, ...dialogs }
  }
  function saving(choose: (options: SaveDialogOptions) => string | null) {
    const asked: SaveDialogOptions[] = []
    const showSaveDialog = async (options: SaveDialogOptions) => {
      asked.push(options)
      const filePath = choose(options)
      return { canceled: filePath === null, filePath: filePath ?? '' }
    }
    const dialogs = createDialogs(fake<Dialog>({ showSaveDialog }), () => null, new Tickets(), folder)
    return { asked, ...dialogs }
  }

  it('gives tickets for chosen files and fetches what is behind them', async () => {
    writeFileSync(join(folder, 'p1.txt'), bytes)
    const { chooseFiles, fetchFile } = opening([join(folder, 'p1.txt')])
    const chosen = await chooseFiles({ kind: 'files' })
    const ticket = chosen.ok ? chosen.value.tickets[0] : undefined
    expect(ticket).toMatchObject({ name: 'p1.txt', folder: '', size: 6 })
    expect(await fetchFile({ token: ticket?.token ?? '' })).toEqual(
      success({ name: 'p1.txt', folder: '', bytes: Buffer.from(bytes) }),
    )
  })

  it('offers dumps first and every file second', async () => {
    const { chooseFiles, showOpenDialog } = opening([])
    await chooseFiles({ kind: 'files' })
    expect(showOpenDialog.mock.calls[0]?.[0]).toMatchObject({
      properties: ['openFile', 'multiSelections'],
      filters: [{ extensions: expect.arrayContaining(['txt']) }, { extensions: ['*'] }],
    })
  })

  it('walks chosen folders', async () => {
    writeFileSync(join(folder, 'p1.txt'), bytes)
    const { chooseFiles, showOpenDialog } = opening([folder])
    expect(await chooseFiles({ kind: 'folder' })).toMatchObject({
      value: { tickets: [{ name: 'p1.txt', folder: basename(folder) }] },
    })
    expect(showOpenDialog.mock.calls[0]?.[0].properties).toContain('openDirectory')
  })

  it('gives no tickets when the editor cancels', async () => {
    expect(await opening(null).chooseFiles({ kind: 'files' })).toEqual(success({ tickets: [] }))
  })

  it('saves where the editor says and answers with the name alone', async () => {
    const { saveFile } = saving(() => join(folder, 'lighthouse.md'))
    expect(await saveFile({ name: 'draft.md', bytes })).toEqual(success({ saved: 'lighthouse.md' }))
    expect(readFileSync(join(folder, 'lighthouse.md'), 'utf8')).toBe('灯塔')
  })

  it('saves nothing when the editor cancels', async () => {
    expect(await saving(() => null).saveFile({ name: 'draft.md', bytes })).toEqual(success({ saved: null }))
  })

  it('has the system ask before a file is replaced', async () => {
    const { saveFile, asked } = saving(() => null)
    await saveFile({ name: 'draft.md', bytes })
    expect(asked[0]?.properties).toContain('showOverwriteConfirmation')
    expect(asked[0]?.filters).toEqual([{ name: '*.md', extensions: ['md'] }])
  })

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Windows\\win.txt', 'win.txt'],
    ['a/b/第3版.tei.xml', '第3版.tei.xml'],
    ['CON.txt', '_CON.txt'],
    ['no extension', 'no extension.txt'],
    ['\u202etxt.exe.md', 'txt.exe.md'],
  ])('takes from %j a name and no place', async (name, proposed) => {
    const { saveFile, asked } = saving(() => null)
    await saveFile({ name, bytes })
    expect(asked[0]?.defaultPath).toBe(join(folder, proposed))
  })

  it('asks for the place of a file that is written in parts, and answers with a token and the name alone', async () => {
    const { beginFile, appendFile, endFile, asked } = saving(() => join(folder, 'chosen.galley'))
    const begun = await beginFile({ name: '../../etc/passwd.galley' })
    expect(asked[0]?.defaultPath).toBe(join(folder, 'passwd.galley'))
    const token = (begun.ok && begun.value.token) || ''
    expect(token).toMatch(/^[\w-]{22}$/)
    await appendFile({ token, bytes })
    expect(await endFile({ token, keep: true })).toEqual(success({ saved: 'chosen.galley' }))
    expect(readFileSync(join(folder, 'chosen.galley'), 'utf8')).toBe('灯塔')
    expect(await saving(() => null).beginFile({ name: 'a.galley' })).toEqual(success({ token: null }))
  })

  it('proposes the folder of the last export for the next', async () => {
    const exports = join(folder, 'exports')
    const { saveFile, asked } = saving(() => join(exports, 'one.md'))
    await saveFile({ name: 'one.md', bytes })
    await saveFile({ name: 'two.md', bytes })
    expect(asked.map(({ defaultPath }) => dirname(defaultPath ?? ''))).toEqual([folder, exports])
  })

  it('says what went wrong when the file cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { saveFile } = saving(() => join(folder, 'file', 'one.md'))
    expect(await saveFile({ name: 'one.md', bytes })).toEqual(failure('save-failed', { name: 'one.md' }))
  })

  it('stands above the window where there is one', async () => {
    const window = fake<BrowserWindow>({})
    const showOpenDialog = vi.fn(async () => ({ canceled: true, filePaths: [] }))
    const dialogs = createDialogs(fake<Dialog>({ showOpenDialog }), () => window, new Tickets(), folder)
    await dialogs.chooseFiles({ kind: 'files' })
    expect(showOpenDialog).toHaveBeenCalledExactlyOnceWith(window, expect.anything())
  })
})
