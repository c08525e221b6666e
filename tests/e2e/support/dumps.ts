/** A file for the app's file input, with a page's text. */
export interface DumpFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** A fictional page, which `seed` tells from others. */
export function dumpText(seed: string): string {
  return [
    `${seed} harbour opens again`,
    'By Mara Lind',
    '',
    `HARBOUR ${seed}, May 2 - The old`,
    'lighthouse was lit on Friday for',
    'the first time in twenty years.',
    'Children counted the flashes from',
    'the pier and wrote them down.',
    '',
  ].join('\n')
}

/** A dump of the page that its name tells from others, or of `content`. */
export function dumpFile(
  name: string,
  content: string | Buffer = dumpText(name.replace(/\.\w+$/, '')),
): DumpFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
}
