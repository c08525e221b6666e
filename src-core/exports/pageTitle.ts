import type { ExportPage } from './exportPage'
import type { Labels } from './labels'

/** What names a page for a reader: publication, date, issue, number, title; else the dump's name. */
export function pageTitle(
  { publication, date, issue, number, title, name }: ExportPage['page'],
  words: Labels,
): string {
  return [publication, date, issue && words.issue(issue), number, title].filter(Boolean).join(' · ') || name
}
