import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import type { Disk, NewFile, OpenFile } from './Disk'

/** The machine's disk. */
export const nodeDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  list: (folder) => readdir(folder).catch(noneWhereMissing([])),
  async read(path) {
    const file = await openFile(path).catch(noneWhereMissing(null))
    if (!file) return null
    try {
      return await file.readFile()
    } finally {
      await file.close()
    }
  },
  create: (path) => created(path, 0o600),
  async openToRead(path): Promise<OpenFile> {
    const file = await openFile(path)
    const { size } = await file.stat()
    return {
      size,
      async read(from, to) {
        const bytes = Buffer.alloc(to - from)
        let done = 0
        while (done < bytes.length) {
          const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done)
          if (bytesRead === 0) break
          done += bytesRead
        }
        return bytes.subarray(0, done)
      },
      close: () => file.close(),
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(path) {
    // Windows has no such call, and needs none: its renames are in the file system's own journal.
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync().catch(unlessUnknown)
    } finally {
      await folder.close()
    }
  },
  async modified(path) {
    const found = await stat(path).catch(noneWhereMissing(null))
    return found?.mtimeMs ?? null
  },
}

/**
 * Opens a file, and nothing else that may stand under its name in a folder that others write to: to open a pipe waits for
 * whoever writes to it, and a few of them stop every other call to the disk.
 */
async function openFile(path: string): Promise<FileHandle> {
  // Windows has no such flag, and no pipes in its folders.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw Object.assign(new Error('not a file'), { code: 'EINVAL' })
}

/** Some network drives cannot sync a folder, and say so. */
function unlessUnknown(error: NodeJS.ErrnoException): void {
  if (!['EINVAL', 'ENOSYS', 'ENOTSUP'].includes(error.code ?? '')) throw error
}

/** The machine's disk for files that the editor keeps and gives away: readable as the system has it. */
export const sharedDisk: Disk = { ...nodeDisk, create: (path) => created(path, 0o666) }

async function created(path: string, mode: number): Promise<NewFile> {
  const file = await open(path, 'wx', mode)
  return {
    append: (bytes) => file.appendFile(bytes),
    sync: () => file.sync(),
    close: () => file.close(),
  }
}

function noneWhereMissing<T>(none: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return none
    throw error
  }
}
