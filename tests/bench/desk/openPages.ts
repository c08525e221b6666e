import type { Page } from '@playwright/test'
import type { PageDocument } from '../../../src-core/model/document'
import type { StoredDocument } from '../../../src-renderer/database/database'
import { readDocument, writeDocument } from '../../../src-renderer/database/documentsAsText'
import { textOf } from './bigPage'

/** The app with one page in its library. */
export interface DeskPage {
  page: Page
  pageId: string
  /** The text of each block. */
  paragraphs: string[]
  characters: number
  annotations: number
}

interface TimedWindow {
  timeToPaint: (start: number) => Promise<number>
  openBare: (paragraphs: readonly string[]) => void
}

/** Changes the stored document of the library's only page, as if its editor had done so. */
export async function planted(
  page: Page,
  change: (document: PageDocument) => PageDocument,
): Promise<DeskPage> {
  const stored = readDocument(await page.evaluate(readRow)) as StoredDocument
  const document = change(stored.document)
  await page.evaluate(writeRow, writeDocument({ ...stored, document }))
  const blocks = document.content.flatMap((node) => node.content ?? [])
  const paragraphs = blocks.map((block) => textOf(block.content)).filter(Boolean)
  return {
    page,
    pageId: stored.pageId,
    paragraphs,
    characters: paragraphs.join('').length,
    annotations: Object.keys(document.attrs.annotations).length,
  }
}

function readRow(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('galley')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('documents').objectStore('documents').getAll()
      asked.onsuccess = () => resolve(asked.result[0])
    }
  })
}

function writeRow(row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('galley')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('documents', 'readwrite')
      transaction.objectStore('documents').put(row)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** @returns milliseconds from asking until the text is painted */
export async function openBare(page: Page, paragraphs: readonly string[]): Promise<number> {
  await page.bringToFront()
  return page.evaluate((texts) => {
    const timed = window as unknown as TimedWindow
    const start = performance.now()
    timed.openBare(texts)
    return timed.timeToPaint(start)
  }, paragraphs)
}

/** From the library to the desk. @returns milliseconds from asking until the text is painted */
export async function openDesk({ page, pageId }: DeskPage): Promise<number> {
  await page.bringToFront()
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.locator('[role=grid]').first().waitFor()
  // What the last visit left to do is done.
  await page.waitForTimeout(600)
  return page.evaluate(async (id) => {
    const timed = window as unknown as TimedWindow
    const start = performance.now()
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.tiptap article')) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { childList: true, subtree: true })
    })
    location.hash = `#/page/${id}`
    await shown
    return timed.timeToPaint(start)
  }, pageId)
}
