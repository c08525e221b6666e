import type { PageDocument, TextNode } from '../../../src-core/model/document'
import { breakLines } from '../../support/breakLines'
import { interleaved, qingxi } from '../../support/sources/qingxi'

/** Look-alikes, so that the page has something to suspect. */
const slips: [right: string, wrong: string][] = [
  ['未来', '末来'],
  ['自己', '自已'],
  ['日', '曰'],
  ['大', '太'],
  ['人', '入'],
  ['引', '弓1'],
  ['士', '土'],
  ['千', '干'],
]

/** A dump of about so many characters, with slips in about so many places. The same on every run. */
export function bigDump(characters: number, slipCount: number): string {
  const random = randomFrom(7)
  const sentences = [qingxi, interleaved]
    .flatMap((page) => page.articles.flatMap((article) => article.paragraphs))
    .flatMap((paragraph) => paragraph.match(/[^。]+。[”’]?/g) ?? [])
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? ''
  const articles: string[] = []
  let written = 0
  while (written < characters) {
    const paragraphs = Array.from({ length: 5 }, () => {
      let text = ''
      while (text.length < 280) text += pick()
      return text
    })
    written += paragraphs.join('').length
    const headline = `清溪第${articles.length + 1}村春耕正忙`
    articles.push([headline, ...paragraphs.flatMap((text) => ['', ...setParagraph(text)])].join('\n'))
  }
  return withSlips(articles.join('\n\n\n'), slipCount, random)
}

/** What the detector marks wherever it stands: days that no month has. Look-alikes may pass, as they do for a reader. */
const impossible = ['13月5日', '6月38日', '2月30日', '4月31日', '0月7日']

/** The first line is two ems short, as the indent was. */
function setParagraph(text: string): string[] {
  return breakLines(text, (line) => (line === 0 ? 15 : 17))
}

/** Days that no month has in nine of ten places, which the app marks for sure; look-alikes in the others. */
function withSlips(text: string, count: number, random: () => number): string {
  const sure = Math.round(count * 0.9)
  const alike = slips.flatMap(([right, wrong]) =>
    [...text.matchAll(new RegExp(right, 'g'))].map((match) => ({ at: match.index, right, wrong })),
  )
  const ends = [...text.matchAll(/。/g)].map((match, i) => ({
    at: match.index,
    right: '。',
    wrong: `，${impossible[i % impossible.length]}。`,
  }))
  const places = [...some(ends, sure, random), ...some(alike, count - sure, random)]
  let slipped = text
  for (const { at, right, wrong } of places.sort((a, b) => b.at - a.at)) {
    slipped = slipped.slice(0, at) + wrong + slipped.slice(at + right.length)
  }
  return slipped
}

function some<T>(values: readonly T[], count: number, random: () => number): T[] {
  const left = [...values]
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [picked] = left.splice(Math.floor(random() * left.length), 1)
    return picked as T
  })
}

/** The document with so many annotations of a few characters, evenly spread; some overlap, some are remarks. */
export function annotated(document: PageDocument, count: number): PageDocument {
  const copy = structuredClone(document)
  const blocks = copy.content.flatMap((node) => node.content ?? [])
  const length = blocks.reduce((sum, block) => sum + textOf(block.content).length, 0)
  const step = Math.floor(length / count)
  const tags = ['person', 'place', 'organisation', 'date', 'event', '节气', '']
  let start = 0
  let next = 0
  for (const block of blocks) {
    const size = textOf(block.content).length
    const ranges: { id: string; from: number; to: number }[] = []
    for (; next * step < start + size && next < count; next++) {
      const id = `bench-${next}`
      const tag = tags[next % tags.length] ?? ''
      const from = next * step - start
      const wide = next % 10 === 0 ? step + 4 : 2 + (next % 3)
      ranges.push({ id, from, to: Math.min(size, from + wide) })
      copy.attrs.annotations[id] = {
        id,
        kind: tag ? 'tag' : 'remark',
        tag,
        remark: tag ? '' : '请核对原件',
        author: '',
        created: '2026-01-01T00:00:00.000Z',
      }
    }
    start += size
    if (block.content) block.content = cut(block.content, ranges)
  }
  return copy
}

function cut(runs: readonly TextNode[], ranges: readonly { id: string; from: number; to: number }[]) {
  let at = 0
  return runs.flatMap((run): TextNode[] => {
    const from = at
    const to = from + run.text.length
    at = to
    const edges = ranges.flatMap((range) => [range.from, range.to]).filter((edge) => edge > from && edge < to)
    const places = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
    return places.slice(0, -1).map((start, i) => ({
      type: 'text',
      text: run.text.slice(start - from, (places[i + 1] ?? to) - from),
      marks: [
        ...(run.marks ?? []),
        ...ranges
          .filter((range) => range.from <= start && start < range.to)
          .map(({ id }) => ({ type: 'note' as const, attrs: { id } })),
      ],
    }))
  })
}

export function textOf(runs: readonly TextNode[] = []): string {
  return runs.map((run) => run.text).join('')
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
