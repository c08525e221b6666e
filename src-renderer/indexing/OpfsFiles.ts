import type { FileStore, RandomFile } from '../../src-core/searching/index/files'

/** What TypeScript's types of a worker say of it; the renderer compiles with those of a window. */
interface SyncAccessHandle {
  getSize(): number
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

interface WithSyncAccess {
  createSyncAccessHandle(): Promise<SyncAccessHandle>
}

/** A window that was just closed may hold a file for a moment longer. */
const attempts = 20
const pause = 150

/** The index's files in the browser's own storage of this app. Only a dedicated worker may open them. */
export class OpfsFiles implements FileStore {
  private constructor(readonly folder: FileSystemDirectoryHandle) {}

  /** Undefined where the browser has no such storage. */
  static async open(name: string): Promise<OpfsFiles | undefined> {
    try {
      const root = await navigator.storage.getDirectory()
      return new OpfsFiles(await root.getDirectoryHandle(name, { create: true }))
    } catch {
      return undefined
    }
  }

  async names(): Promise<string[]> {
    const names: string[] = []
    for await (const name of this.folder.keys()) names.push(name)
    return names
  }

  async open(name: string): Promise<RandomFile> {
    const handle = await this.folder.getFileHandle(name, { create: true })
    return new OpfsFile(await accessed(handle as unknown as WithSyncAccess))
  }

  async remove(name: string): Promise<void> {
    await this.folder.removeEntry(name)
  }
}

class OpfsFile implements RandomFile {
  constructor(readonly handle: SyncAccessHandle) {}

  size(): number {
    return this.handle.getSize()
  }

  read(into: Uint8Array, at: number): number {
    return this.handle.read(into, { at })
  }

  write(bytes: Uint8Array, at: number): void {
    this.handle.write(bytes, { at })
  }

  truncate(size: number): void {
    this.handle.truncate(size)
  }

  flush(): void {
    this.handle.flush()
  }

  close(): void {
    this.handle.close()
  }
}

async function accessed(file: WithSyncAccess): Promise<SyncAccessHandle> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await file.createSyncAccessHandle()
    } catch (error) {
      if (attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
