import { z } from 'zod'
import type { Disk } from '../journal/Disk'
import { writeForGood } from '../journal/writeWhole'

const settingsSchema = z.object({
  format: z.literal('galley-backup-settings'),
  version: z.literal(1),
  /** A path of this machine; it stays in main. */
  folder: z.string().nullable(),
  hours: z.number().min(1).max(168),
  /** ISO 8601 in UTC; null: never. */
  last: z.string().nullable(),
  /** The journal's last stamp when the last one was written: nothing to do while it is the same. */
  stamp: z.number(),
})
export type BackupSettings = Pick<z.infer<typeof settingsSchema>, 'folder' | 'hours' | 'last' | 'stamp'>

const noBackups: BackupSettings = { folder: null, hours: 4, last: null, stamp: 0 }

/** Damaged settings are as good as none; the backups themselves do not depend on them. */
export async function readSettings(disk: Disk, path: string): Promise<BackupSettings> {
  const bytes = await disk.read(path).catch(() => null)
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(bytes?.toString('utf8') ?? 'null'))
    return parsed.success ? parsed.data : noBackups
  } catch {
    return noBackups
  }
}

export async function writeSettings(disk: Disk, path: string, settings: BackupSettings): Promise<void> {
  const { folder, hours, last, stamp } = settings
  const json = JSON.stringify({ format: 'galley-backup-settings', version: 1, folder, hours, last, stamp })
  await writeForGood(disk, path, Buffer.from(json))
}
