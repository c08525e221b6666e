/** A file that is about to be exported. */
export interface ExportFile {
  name: string
  text: string
}
