/** Of archive files, without the dot. */
export const archiveExtension = 'galley'

export function isArchiveName(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(`.${archiveExtension}`)
}
