import { join } from 'node:path'
import type { Disk, NewFile } from './Disk'
import { journalLine, readJournalLines } from './journalLines'

/** The newest version of the format that this Galley reads and writes. */
const segmentVersion = 1

/**
 * One file of the journal. It is written by the run that made it and never again: what a crash or a failure left at its
 * end stays there, and the next line goes into the next segment.
 */
export class Segment {
  #size = 0

  private constructor(
    readonly number: number,
    readonly file: NewFile,
    /** Milliseconds since 1970. */
    readonly started: number,
  ) {}

  /** Bytes written so far. */
  get size(): number {
    return this.#size
  }

  static async create(
    disk: Disk,
    folder: string,
    number: number,
    { library, started }: { library: string; started: number },
  ): Promise<Segment> {
    const file = await disk.create(join(folder, segmentName(number)))
    const segment = new Segment(number, file, started)
    try {
      await segment.append([
        JSON.stringify({ format: 'galley-journal', version: segmentVersion, library, segment: number }),
      ])
      await disk.syncFolder(folder)
      return segment
    } catch (error) {
      await file.close().catch(() => {})
      throw error
    }
  }

  /** Resolves when the lines are on the disk itself. After a rejection the segment must not be written again. */
  async append(lines: readonly string[]): Promise<void> {
    const bytes = Buffer.concat(lines.map(journalLine))
    await this.file.append(bytes)
    await this.file.sync()
    this.#size += bytes.length
  }

  close(): Promise<void> {
    return this.file.close()
  }
}

export function segmentName(number: number): string {
  return `${String(number).padStart(8, '0')}.jsonl`
}

/** The numbers of the segments in a folder, ascending. */
export async function segmentNumbers(disk: Disk, folder: string): Promise<number[]> {
  const names = await disk.list(folder)
  return names
    .flatMap((name) => /^(\d{8})\.jsonl$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

export interface ReadSegment {
  /** One record's JSON each, in order. */
  records: string[]
  /** What stands after the last whole line; empty where there is nothing. */
  rest: Buffer
  /** Written by a Galley that is newer than this one. */
  newer: boolean
}

export async function readSegment(disk: Disk, folder: string, number: number): Promise<ReadSegment> {
  const bytes = (await disk.read(join(folder, segmentName(number)))) ?? Buffer.alloc(0)
  const { lines, end } = readJournalLines(bytes)
  const [head, ...records] = lines
  const rest = bytes.subarray(end)
  if (head === undefined) return { records: [], rest, newer: false }
  const { format, version } = JSON.parse(head) as { format?: unknown; version?: unknown }
  if (format !== 'galley-journal' || typeof version !== 'number')
    return { records: [], rest: bytes, newer: false }
  return { records, rest, newer: version > segmentVersion }
}
