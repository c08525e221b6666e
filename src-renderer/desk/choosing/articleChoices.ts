import type { Node } from '@tiptap/pm/model'
import type { Choice } from '../../ui/Chooser'

/** The page's articles, but for one, as choices: numbered as on the desk, named by headline or first words. */
export function articleChoices(page: Node, without: string | null): Choice[] {
  return page.children.flatMap((node, index): Choice[] =>
    node.type.name !== 'article' || node.attrs.id === without
      ? []
      : [{ id: node.attrs.id, number: String(index + 1), name: nameOf(node), place: '' }],
  )
}

/** An article by its headline, or by its first words. */
function nameOf(article: Node): string {
  const headline = article.children.find((block) => block.attrs.role === 'headline') ?? article.firstChild
  return headline?.textContent.slice(0, 80) ?? ''
}
