import type { ArticleField, PageField } from '../../../src-core/model/metadata'
import { findDate } from '../../../src-core/words/findDate'

/**
 * What is stored for what was typed into a field: a date in any form that newspapers print becomes `YYYY-MM-DD`.
 * Undefined where no date can be found in it; an empty text stays empty.
 */
export function readField(field: ArticleField | PageField, typed: string): string | undefined {
  return field === 'date' && typed !== '' ? findDate(typed) : typed
}
