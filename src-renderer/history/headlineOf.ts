import type { Node } from '@tiptap/pm/model'

/** What an article is called in lists: its headline's beginning; empty for one without text. */
export function headlineOf(article: Node): string {
  const block = article.children.find((each) => each.attrs.role === 'headline') ?? article.firstChild
  const text = block?.textContent.trim() ?? ''
  return text.length > 24 ? `${text.slice(0, 23)}…` : text
}
