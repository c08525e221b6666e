import { findReprints } from '../../src-core/reprints/findReprints'
import { fieldOf, type Shelf } from '../../src-core/searching/index/shelf'
import { cardOf } from './cardOf'
import type { GroupHit, ReprintState } from './messages'

interface Print {
  shelf: Shelf
  article: number
}

interface Group {
  prints: Print[]
  share: number
  papers: number
  /** The latest. */
  date: string
}

/** Reading texts takes about as long as comparing them. */
const readingShare = 0.6

/** The groups of articles that print one story, found once for the library as it stands. */
export class ReprintSession {
  #groups: Group[] = []
  readonly #stories = new Map<string, number>()
  #done = 0

  constructor(readonly shelves: readonly Shelf[]) {}

  /** Yields as often as others may have a turn. */
  *run(): Generator<void, void> {
    const prints = this.shelves.flatMap((shelf) =>
      Array.from({ length: shelf.size }, (_, article): Print => ({ shelf, article })),
    )
    const steps = findReprints({
      size: prints.length,
      text: (number) => {
        const print = prints[number]
        return !print || print.shelf.isGone(print.article) ? null : print.shelf.printed(print.article)
      },
    })
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      this.#done = step.value.read * readingShare + step.value.compared * (1 - readingShare)
      yield
    }
    this.#done = 1
    this.#groups = step.value
      .map(({ articles, share }) =>
        groupOf(
          articles.flatMap((number) => prints[number] ?? []),
          share,
        ),
      )
      .sort((a, b) => b.papers - a.papers || b.prints.length - a.prints.length || (a.date < b.date ? 1 : -1))
    this.#groups.forEach(({ prints: own }, story) => {
      for (const { shelf, article } of own) this.#stories.set(shelf.idOf(article), story)
    })
  }

  state(): ReprintState {
    return {
      done: this.#done,
      groups: this.#groups.length,
      across: this.#groups.filter(({ papers }) => papers > 1).length,
      articles: this.#stories.size,
    }
  }

  storyOf(shelf: Shelf, article: number): number | undefined {
    return this.#stories.get(shelf.idOf(article))
  }

  /** @param across only groups in which several newspapers print the story */
  groups(across: boolean, from: number, to: number): GroupHit[] {
    return this.#groups
      .filter(({ papers }) => !across || papers > 1)
      .slice(from, to)
      .map(({ prints, share }) => ({
        share,
        articles: prints
          .map(({ shelf, article }) => cardOf(shelf, article))
          .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.paper < b.paper ? -1 : 1)),
      }))
  }
}

function groupOf(prints: Print[], share: number): Group {
  const of = (field: string) => prints.map(({ shelf, article }) => fieldOf(shelf, article, field))
  return { prints, share, papers: new Set(of('paper')).size, date: of('date').sort().at(-1) ?? '' }
}
