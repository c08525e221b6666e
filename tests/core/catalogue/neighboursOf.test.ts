import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../src-core/catalogue/neighboursOf'
import type { PageEntry } from '../../../src-core/catalogue/rows'

const page = (folder: string, name: string, place = 0): PageEntry => ({
  id: `${folder}/${name}#${place}`,
  dumpId: '',
  place,
  name,
  folder,
  language: 'zh',
  publication: '',
  date: '',
  number: '',
  title: '',
  characters: 0,
  annotations: 0,
  doubts: 0,
  imported: '',
  changed: '',
})

describe("A page's neighbours", () => {
  it('stand by folder, name and place, a number in a name by its value', () => {
    const [two, ten, place, other] = [page('a', 'p2'), page('a', 'p10'), page('a', 'p10', 1), page('b', 'p1')]
    const pages = [other, place, undefined, ten, two]
    expect(neighboursOf(two, pages)).toEqual({ previous: undefined, next: ten.id })
    expect(neighboursOf(ten, pages)).toEqual({ previous: two.id, next: place.id })
    expect(neighboursOf(place, pages)).toEqual({ previous: ten.id, next: other.id })
    expect(neighboursOf(other, pages)).toEqual({ previous: place.id, next: undefined })
  })

  it('lead through every page once, and back', () => {
    const names = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b2', 'b10'), fc.string({ maxLength: 3 })), {
      minLength: 1,
      selector: String,
    })
    fc.assert(
      fc.property(names, (drawn) => {
        const pages = drawn.map(([folder, name]) => page(folder, name))
        const byId = new Map(pages.map((each) => [each.id, each]))
        const steps = new Map(pages.map((each) => [each.id, neighboursOf(each, pages)]))
        let at = pages.find(({ id }) => steps.get(id)?.previous === undefined)
        const walked: string[] = []
        while (at && walked.length <= pages.length) {
          walked.push(at.id)
          const next: string | undefined = steps.get(at.id)?.next
          if (next !== undefined) expect(steps.get(next)?.previous).toBe(at.id)
          at = next === undefined ? undefined : byId.get(next)
        }
        expect(walked.sort()).toEqual(pages.map(({ id }) => id).sort())
      }),
    )
  })
})
