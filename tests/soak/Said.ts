import type { Found } from './whatIsThere'

/** What the library has to hold in one place: how often a word is there, which status an article has, … */
interface Expected {
  /** As the screen has called it saved, or as it was found after a relaunch. Undefined: nobody has said. */
  saved: string | undefined
  /** What was asked for since, and may be there or not. */
  tried: string[]
}

/** A place in which a relaunched library is otherwise than the screen had said. */
export interface Fault {
  place: string
  kind: 'lost' | 'doubled'
  expected: string
  found: string
}

/** What the screen has called saved. A place is `word W`, `tag W`, `remark W`, `role W`, `status P`, `articles P`, `page P`. */
export class Said {
  readonly #places = new Map<string, Expected>()
  /** Changes that the screen has called saved. */
  acknowledged = 0

  get(place: string): string | undefined {
    return this.#places.get(place)?.saved
  }

  /** The places of a kind that have a value. */
  of(kind: string): string[] {
    const all = [...this.#places].filter(
      ([place, { saved }]) => place.startsWith(`${kind} `) && saved !== '0',
    )
    return all.map(([place]) => place.slice(kind.length + 1))
  }

  /** Something is being done. Gives what notes that the screen has called it saved. */
  trying(place: string, value: string): () => void {
    const known = this.#places.get(place) ?? { saved: startOf(place), tried: [] }
    const trying = { ...known, tried: [...known.tried, value] }
    this.#places.set(place, trying)
    return () => {
      this.acknowledged += 1
      this.#places.set(place, { saved: value, tried: [] })
    }
  }

  /** Compares with what a relaunched library holds. What was found stands from now on. */
  compare(found: Found): Fault[] {
    const faults: Fault[] = []
    for (const [place, { saved, tried }] of this.#places) {
      const there = found.get(place) ?? startOf(place) ?? ''
      const allowed = [...(saved === undefined ? [there] : [saved]), ...tried]
      if (!allowed.includes(there)) {
        const kind = Number(there) > Math.max(...allowed.map(Number)) ? 'doubled' : 'lost'
        faults.push({ place, kind, expected: allowed.join(' or '), found: there })
      }
      // How it was at first, while nothing that was tried has come through, nobody has said.
      const isSaid = saved !== undefined || tried.includes(there)
      this.#places.set(place, { saved: isSaid ? there : undefined, tried: [] })
    }
    for (const [place, there] of found) {
      if (place.startsWith('word ') && !this.#places.has(place))
        faults.push({ place, kind: 'doubled', expected: 'never typed', found: there })
    }
    return faults
  }
}

/** What can be counted is not there at first. */
function startOf(place: string): string | undefined {
  return /^(word|tag|remark|page) /.test(place) ? '0' : undefined
}
