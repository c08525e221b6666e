import { useLiveQuery } from 'dexie-react-hooks'
import { database, type PictureView, type StoredPicture } from './database'

/** The picture of a page; null where it has none, undefined until that is known. */
export function usePicture(pageId: string): StoredPicture | null | undefined {
  // Asked when it changes and never again: another object has the picture drawn anew.
  return useLiveQuery(async () => (await database.pictures.get(pageId)) ?? null, [pageId])
}

/** How the page's picture was looked at last. */
export async function pictureView(pageId: string): Promise<PictureView | undefined> {
  return database.pictureViews.get(pageId)
}

export async function savePictureView(view: PictureView): Promise<void> {
  await database.pictureViews.put(view)
}

export async function putPicture(picture: StoredPicture): Promise<void> {
  await database.pictures.put(picture)
}

/**
 * Stores a picture with the page of the same name: same folder, same file name but for the extension, first page of its
 * dump. False where the library has none.
 */
export async function pairPicture(
  file: { name: string; folder: string; type: string },
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const dumps = await database.dumps
    .filter((dump) => dump.folder === file.folder && stemOf(dump.name) === stemOf(file.name))
    .primaryKeys()
  const pages: string[] = []
  for (const dump of dumps) {
    const first = database.pages.where('[dumpId+place+encoding]').between([dump, 0], [dump, 0, []])
    pages.push(...(await first.primaryKeys()))
  }
  for (const pageId of pages) await putPicture({ pageId, name: file.name, type: file.type, bytes })
  return pages.length > 0
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '').toLowerCase()
}
