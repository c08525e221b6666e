import type { ExportPage } from './exportPage'

/** What names a page for a reader: publication, date, number, title; else the dump's name. */
export function pageTitle({ publication, date, number, title, name }: ExportPage['page']): string {
  return [publication, date, number, title].filter(Boolean).join(' · ') || name
}
