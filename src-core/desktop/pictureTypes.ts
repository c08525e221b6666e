/** Media types of the pictures, and of the PDF, that are paired with a page, by extension in lower case. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** The media type of a picture file; undefined for any other file. */
export function pictureType(fileName: string): string | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(pictureTypes, extension) ? pictureTypes[extension] : undefined
}
