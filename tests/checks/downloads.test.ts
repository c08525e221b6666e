import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../build/ensureBuilt.mjs'

it('files leave the renderer by one door, since the desktop app cancels every download', () => {
  const folder = join(root, 'src-renderer')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const downloading = files.filter((file) =>
    /\.download\b|\sdownload=|showSaveFilePicker/.test(readFileSync(join(folder, file), 'utf8')),
  )
  expect(downloading.map((file) => file.replaceAll('\\', '/'))).toEqual(['desktop/saveExport.ts'])
})
