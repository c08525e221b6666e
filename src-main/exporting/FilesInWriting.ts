import { randomBytes } from 'node:crypto'
import { basename, dirname } from 'node:path'
import type { Output } from '../../src-core/desktop/contract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import type { Disk, NewFile } from '../journal/Disk'
import { writeFailureCode } from './writeFailureCode'

interface FileInWriting {
  path: string
  beside: string
  file: NewFile
}

/**
 * Files that are written in parts, each beside its place until it is whole, synced and renamed. Where the disk fails
 * nothing is left of it, and what was in its place stays.
 */
export class FilesInWriting {
  readonly #disk: Disk
  readonly #files = new Map<string, FileInWriting>()

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** @returns the token by which the file is written on */
  async begin(path: string): Promise<Outcome<{ token: string }>> {
    const token = randomBytes(16).toString('base64url')
    const beside = `${path}.${token.slice(0, 8)}.part`
    try {
      await this.#disk.makeFolder(dirname(path))
      this.#files.set(token, { path, beside, file: await this.#disk.create(beside) })
      return success({ token })
    } catch (error) {
      return failure(writeFailureCode(error), { name: basename(path) })
    }
  }

  async append(token: string, bytes: Uint8Array): Promise<Outcome<Output<'appendFile'>>> {
    const found = this.#files.get(token)
    if (!found) return failure('invalid-request')
    try {
      await found.file.append(bytes)
      return success({})
    } catch (error) {
      return this.#giveUp(token, found, error)
    }
  }

  /** @param keep whether the file is whole; else it goes */
  async end(token: string, keep: boolean): Promise<Outcome<Output<'endFile'>>> {
    const found = this.#files.get(token)
    if (!found) return failure('invalid-request')
    const { path, beside, file } = found
    if (!keep) {
      await this.#remove(token, found)
      return success({ saved: '' })
    }
    try {
      await file.sync()
      await file.close()
      await this.#disk.rename(beside, path)
      // The file is whole by now; nothing is called saved before its name has reached the disk itself.
      await this.#disk.syncFolder(dirname(path))
      this.#files.delete(token)
      return success({ saved: basename(path) })
    } catch (error) {
      return this.#giveUp(token, found, error)
    }
  }

  async #giveUp(token: string, found: FileInWriting, error: unknown) {
    await this.#remove(token, found)
    return failure(writeFailureCode(error), { name: basename(found.path) })
  }

  async #remove(token: string, { beside, file }: FileInWriting): Promise<void> {
    this.#files.delete(token)
    await file.close().catch(() => {})
    await this.#disk.remove(beside).catch(() => {})
  }
}
