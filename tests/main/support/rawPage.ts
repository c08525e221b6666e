import type { RawPage } from '../../../src-core/model/reading'

/** A page of which only its name and text matter. */
export function rawPage(name: string, text = ''): RawPage {
  return { name, folder: '', place: 0, text, encoding: 'utf-8' }
}
