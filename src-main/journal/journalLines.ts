import { crc32 } from 'node:zlib'

/**
 * The journal is a text file of lines: eight hexadecimal digits of the CRC-32 of the JSON's bytes, a blank, the JSON,
 * a line feed. JSON never holds a line feed of its own, so a line that was not written whole is known by its missing
 * end or by its checksum.
 */
export function journalLine(json: string): Buffer {
  const body = Buffer.from(json, 'utf8')
  return Buffer.concat([Buffer.from(`${checksum(body)} `, 'latin1'), body, Buffer.from('\n')])
}

/** The JSON of each whole line, up to the first that is not; `end` is where that one begins, in bytes. */
export function readJournalLines(bytes: Buffer): { lines: string[]; end: number } {
  const lines: string[] = []
  let end = 0
  for (;;) {
    const next = bytes.indexOf(lineFeed, end)
    const line = next < 0 ? undefined : readLine(bytes.subarray(end, next))
    if (line === undefined) return { lines, end }
    lines.push(line)
    end = next + 1
  }
}

function readLine(line: Buffer): string | undefined {
  if (line[8] !== blank) return undefined
  const body = line.subarray(9)
  return line.toString('latin1', 0, 8) === checksum(body) ? body.toString('utf8') : undefined
}

/** CRC-32, as zip files hold it. */
function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}

const lineFeed = 0x0a
const blank = 0x20
