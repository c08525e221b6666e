/** Extensions, in lower case and without the dot, of the files that a folder import takes up. */
export const dumpExtensions: readonly string[] = ['txt', 'text', 'asc']

export function hasDumpExtension(fileName: string): boolean {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase()
  return extension !== undefined && dumpExtensions.includes(extension)
}
