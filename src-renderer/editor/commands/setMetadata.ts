import type { ArticleField, OwnField, PageField } from '../../../src-core/model/metadata'
import { MetadataStep } from '../metadata/MetadataStep'
import { type FieldState, fieldOf } from '../metadata/metadataOf'
import type { PageCommand } from './command'

/**
 * Says what an article's field is, which is then no longer inferred. Nothing, or only blanks, takes the value out; the
 * value that stands there confirms it.
 *
 * @param article its id; null for a field of the page
 */
export function setMetadata(article: null, field: PageField, value: string): PageCommand
export function setMetadata(
  article: string,
  field: ArticleField | OwnField,
  value: string | string[],
): PageCommand
export function setMetadata(
  article: string | null,
  field: ArticleField | OwnField | PageField,
  value: string | string[],
): PageCommand {
  return (state, dispatch) => {
    const after = stateOf(value)
    const before = fieldOf(state.doc, article, field)
    if (JSON.stringify(before) === JSON.stringify(after)) return false
    if (article !== null && !state.doc.children.some((node) => node.attrs.id === article)) return false
    dispatch?.(state.tr.step(MetadataStep.to(state.doc, article, field, after)))
    return true
  }
}

function stateOf(value: string | string[]): FieldState {
  const clean = Array.isArray(value)
    ? [...new Set(value.map((name) => name.trim()).filter(Boolean))]
    : value.trim()
  return clean.length > 0 ? { value: clean, inferred: null } : null
}
