import { hasDumpExtension } from '../../src-core/desktop/dumpExtensions'
import { pictureType } from '../../src-core/desktop/pictureTypes'
import type { ImportSource } from './importSource'

const inOrder = new Intl.Collator('en', { numeric: true })

/**
 * Parts what a folder holds into page dumps, pictures of pages and others; hidden files are neither. Files chosen one by one are tried
 * whatever they are called. Dumps in folders come in the order of folders and names, whatever order the file system
 * has; others as they were chosen.
 */
export function pageFiles(sources: readonly ImportSource[]): {
  pages: ImportSource[]
  pictures: ImportSource[]
  skipped: number
} {
  const visible = sources.filter((source) => !source.name.startsWith('.'))
  const pictures = visible.filter(({ name }) => pictureType(name) !== undefined)
  const others = visible.filter(({ name }) => pictureType(name) === undefined)
  const pages = others.filter(({ folder, name }) => folder === '' || hasDumpExtension(name))
  const alone = pages.filter(({ folder }) => folder === '')
  const inFolders = pages.filter(({ folder }) => folder !== '')
  inFolders.sort((a, b) => inOrder.compare(a.folder, b.folder) || inOrder.compare(a.name, b.name))
  return { pages: [...alone, ...inFolders], pictures, skipped: others.length - pages.length }
}
