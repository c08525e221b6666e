import type { Habits, Tally } from '../model/habits'
import type { Leanings } from '../model/leanings'

/** Imagined cases of either side, so that one page's few headlines do not decide the next page's. */
const imagined = 2
/** Headlines that a paper's usual side weighs as much as: a page's own evidence may still say otherwise. */
const headlineCases = 3.5
/** No indent is out of the question, whatever was seen; in nats. */
const most = 2
/** Cases of blank lines that count: more would outvote what the page itself does. */
const blankCases = 12

/**
 * What a paper's habits let expect of its next page. Only habits that helped on pages with gold are used; see
 * docs/research-log.md.
 */
export function leaningsFrom(habits: Habits): Leanings {
  const { yes, of } = habits.headlinesBelow
  const below = (yes + imagined) / (of + 2 * imagined)
  const paragraphs = habits.indents.reduce((sum, count) => sum + count, 0)
  const indentOdds = (count: number) => Math.max(-most, Math.log((3 * (count + 2)) / (paragraphs + 6)))
  const [none, one, two] = habits.indents
  return {
    indent: [indentOdds(none), indentOdds(one), indentOdds(two)],
    blanks: {
      paragraph: capped(habits.blankBeforeParagraph),
      inside: capped(habits.blankInParagraph),
      part: capped(habits.blankAroundParts),
    },
    side: { above: headlineCases * Math.log(2 * (1 - below)), below: headlineCases * Math.log(2 * below) },
  }
}

/** The same share of fewer cases. */
function capped({ yes, of }: Tally): Tally {
  const shrink = of > blankCases ? blankCases / of : 1
  return { yes: yes * shrink, of: of * shrink }
}
