import type { Plugin } from 'vite'

const name = '\0zip-in-place'

/**
 * Spreadsheets are written by a worker of the app's own. Their library zips by `zip` of fflate, which hands files of more
 * than 320 kB to workers that it makes out of texts: the app's policy refuses those, and the file never came. What
 * the library imports has the same done where it stands.
 */
export function zipInPlace(): Plugin {
  return {
    name: 'zip-in-place',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === 'fflate' && importer?.includes('/write-excel-file/') ? name : undefined
    },
    load(id) {
      if (id !== name) return undefined
      return `
        import { strToU8, zipSync } from 'fflate'
        export { strToU8, zipSync }
        export const zip = (files, ...rest) => rest.at(-1)(null, zipSync(files))
      `
    },
  }
}
