import type { ArticleNode, ArticleStatus } from '../../model/document'
import type { Decide } from './conflict'
import { mergeFields } from './mergeFields'
import { titleOf } from './placed'
import { mergeSets, threeWay } from './threeWay'

type Attrs = ArticleNode['attrs']

/** An article on each side, and whose texts were changed since the base. */
export interface ArticleSides {
  base: ArticleNode | undefined
  mine: ArticleNode
  theirs: ArticleNode
  editedByMe: boolean
  editedByThem: boolean
}

/** What is said of an article beside its text, by both. */
export function mergeArticle(sides: ArticleSides, decide: Decide): Attrs {
  const { base, mine, theirs } = sides
  const about = titleOf(mine)
  const place = mine.attrs.id
  const ask = (kind: 'link', values: { base: string; mine: string; theirs: string }) =>
    decide({ id: `${place}/${kind}`, kind, about, choices: ['mine', 'theirs'], ...values })
  const link = (attrs: Attrs | undefined) => attrs?.continues?.articleId ?? ''
  const continues = threeWay(
    base?.attrs.continues ?? null,
    mine.attrs.continues ?? null,
    theirs.attrs.continues ?? null,
  )
  const chosenLink = () =>
    ask('link', { base: link(base?.attrs), mine: link(mine.attrs), theirs: link(theirs.attrs) }) === 'theirs'
      ? (theirs.attrs.continues ?? null)
      : (mine.attrs.continues ?? null)
  return {
    ...mine.attrs,
    ...mergeStatus(sides, about, decide),
    tags: mergeSets(base?.attrs.tags ?? [], mine.attrs.tags, theirs.attrs.tags),
    continues: continues ? continues.value : chosenLink(),
    confirmed: Boolean(mine.attrs.confirmed || theirs.attrs.confirmed),
    metadata:
      mergeFields(base?.attrs.metadata, mine.attrs.metadata ?? null, theirs.attrs.metadata ?? null, {
        place,
        about,
        decide,
      }) ?? null,
  }
}

function mergeStatus(
  { base, mine, theirs, editedByMe, editedByThem }: ArticleSides,
  about: string,
  decide: Decide,
): Pick<Attrs, 'status' | 'acts'> {
  const [own, other] = [mine.attrs.status, theirs.attrs.status]
  const was = base?.attrs.status
  // Whoever found an article right did not see what the other one edited.
  if (own === other) {
    return isDone(own) && own !== was && editedByMe && editedByThem ? inWork : statusOf(mine)
  }
  const merged = threeWay(was, own, other)
  if (merged) {
    const isMine = merged.value === own
    const unseen = isMine ? editedByThem : editedByMe
    return isDone(merged.value) && unseen ? inWork : statusOf(isMine ? mine : theirs)
  }
  if (own === 'in-work' || other === 'in-work') return inWork
  const choice = decide({
    id: `${mine.attrs.id}/status`,
    kind: 'status',
    about,
    base: was ?? '',
    mine: own,
    theirs: other,
    choices: ['mine', 'theirs'],
  })
  return statusOf(choice === 'theirs' ? theirs : mine)
}

const inWork: Pick<Attrs, 'status' | 'acts'> = { status: 'in-work', acts: {} }

function statusOf({ attrs }: ArticleNode): Pick<Attrs, 'status' | 'acts'> {
  return { status: attrs.status, acts: attrs.acts ?? {} }
}

function isDone(status: ArticleStatus): boolean {
  return status === 'corrected' || status === 'validated'
}
