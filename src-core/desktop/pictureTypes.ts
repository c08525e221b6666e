/** Media types of the pictures, and of the PDF, that are paired with a page, by extension in lower case. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** Whether a picture may be kept and shown under a media type: never one whose files can hold a program, as SVG can. */
export function isPictureType(type: string): boolean {
  return Object.values(pictureTypes).includes(type)
}

/** The media type of a picture file; undefined for any other file. */
export function pictureType(fileName: string): string | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(pictureTypes, extension) ? pictureTypes[extension] : undefined
}
