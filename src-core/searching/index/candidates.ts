import type { Requirement } from '../query/requirementOf'
import { TextPattern } from '../query/TextPattern'
import { everything } from './everything'
import { both, either } from './foundIn'
import { type Found, nothing, type Shelf } from './shelf'

/** An article's text is read and looked through in the time in which this many places are read from the lists. */
export const placesPerText = 120

/** Places an article of what stands in nearly every one: to look it up would spare no text. */
const commonPlaces = 4

/** Articles that hold what is required; null where nothing is that would narrow them down. */
export function candidates(requirement: Requirement, shelf: Shelf): Found | null {
  const [first, ...others] = narrowest(requirement, shelf)
  if (!first || first.most > shelf.size * commonPlaces) return null
  let found = holding(first.requirement, shelf)
  for (const { requirement, most } of others) {
    // The texts themselves are looked through in less time.
    if (most > found.articles.length * placesPerText) break
    found = both(found, holding(requirement, shelf))
  }
  return found
}

/** What has to be there all together, what stands at the fewest places first. */
function narrowest(requirement: Requirement, shelf: Shelf) {
  const parts = requirement.kind === 'and' ? requirement.parts : [requirement]
  return parts
    .map((requirement) => ({ requirement, most: mostPlacesOf(requirement, shelf) }))
    .sort((a, b) => a.most - b.most)
}

/** No more places than this have to be read. */
function mostPlacesOf(requirement: Requirement, shelf: Shelf): number {
  if (requirement.kind === 'none') return Number.POSITIVE_INFINITY
  if (requirement.kind === 'text') return shelf.mostPlaces(new TextPattern(requirement.text, false))
  if (requirement.kind === 'word') return shelf.mostWords(requirement.expression)
  const counts = requirement.parts.map((part) => mostPlacesOf(part, shelf))
  return requirement.kind === 'and' ? Math.min(...counts) : counts.reduce((sum, count) => sum + count, 0)
}

/** Articles that may hold it; it is no `none`, nor is any part that narrows. */
function holding(requirement: Requirement, shelf: Shelf): Found {
  if (requirement.kind === 'none') return everything(shelf)
  if (requirement.kind === 'text') return shelf.find(new TextPattern(requirement.text, false))
  if (requirement.kind === 'word') return shelf.findWords(requirement.expression)
  if (requirement.kind === 'and') return candidates(requirement, shelf) ?? everything(shelf)
  return requirement.parts.reduce((found, part) => either(found, holding(part, shelf)), nothing)
}
