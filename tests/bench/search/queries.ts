import { foldForSearch } from '../../../src-core/searching/folding/searchFold'
import { randomFrom } from './sampler'

export interface BenchQuery {
  typed: string
  /** What the plain scan looks for in folded text, where the query is nothing but a text of signs. */
  plain: string | null
  /** Of these, folded, every hit has at least one; null where a hit may have none of them. Spares the plain scan most texts. */
  needs: readonly string[] | null
}

/** Texts cut out of the archive at random, from one character to a sentence, and queries of every other kind. */
export function benchQueries(texts: readonly string[]): BenchQuery[] {
  const random = randomFrom(2026)
  const chinese = texts.filter((_, number) => number % 12 !== 7 && number % 12 !== 5)
  const english = texts.filter((_, number) => number % 12 === 7)
  const cut = (length: number) => {
    for (;;) {
      const text = chinese[Math.floor(random() * chinese.length)] ?? ''
      const from = Math.floor(random() * (text.length - length))
      const piece = text.slice(from, from + length)
      if (/^\p{sc=Han}+$/u.test(piece)) return piece
    }
  }
  const words = (count: number) => {
    const text = (english[Math.floor(random() * english.length)] ?? '').toLowerCase()
    const all = text.split(/[^a-z]+/).filter(Boolean)
    const from = 1 + Math.floor(random() * (all.length - count - 2))
    return all.slice(from, from + count)
  }
  const queries: BenchQuery[] = []
  const plain = (text: string) => queries.push({ typed: `"${text}"`, plain: text, needs: [text] })
  const other = (typed: string, ...needs: string[]) =>
    queries.push({ typed, plain: null, needs: needs.length > 0 ? needs.map(foldForSearch) : null })
  const both = (one: string, behind: string) => other(`${one} ${behind}`, one)
  const word = (text: string) => other(text, text)
  const prefix = (text: string) => other(`${text}*`, text)
  for (const hot of ['的', '，', '国', '经济', '，在']) plain(hot)
  for (const length of [1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 8]) for (let i = 0; i < 8; i++) plain(cut(length))
  for (let i = 0; i < 4; i++) plain(`${cut(2)}鱻${cut(1)}`)
  for (let i = 0; i < 10; i++) both(cut(2), cut(2))
  for (let i = 0; i < 5; i++) {
    const [one, two] = [cut(2), cut(3)]
    other(`${one} | ${two}`, one, two)
  }
  for (let i = 0; i < 5; i++) both(cut(2), `-${cut(1)}`)
  for (let i = 0; i < 5; i++) both(cut(2), `date:${1990 + i * 5}..${1992 + i * 5} paper:日报`)
  for (let i = 0; i < 5; i++) both(cut(1), 'author:王 status:一校')
  for (let i = 0; i < 10; i++) word(words(1)[0] ?? 'the')
  for (let i = 0; i < 6; i++) {
    const [first = 'the', second = 'the'] = words(2)
    other(`"${first} ${second}"`, first)
  }
  for (let i = 0; i < 4; i++) prefix((words(1)[0] ?? 'the').slice(0, 3))
  for (let i = 0; i < 4; i++) {
    const start = cut(2)
    other(`/${start}.{0,6}${cut(1)}/`, start)
  }
  other('/[0-9]{3}[一-龥]{2}，[的了]/')
  return queries
}
