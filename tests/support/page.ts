import type { ExportPage } from '../../src-core/exports/exportPage'
import type { Annotation } from '../../src-core/model/annotation'
import type {
  ArticleNode,
  BlockNode,
  DocumentMark,
  PageDocument,
  TextNode,
} from '../../src-core/model/document'
import type { ReadArticle, ReadPart } from '../../src-core/model/reading'
import type { Role } from '../../src-core/model/role'

const prefixes: Record<string, Role> = {
  '#': 'headline',
  '##': 'subhead',
  '^': 'kicker',
  _: 'subtitle',
  '@': 'byline',
  '>': 'pull-quote',
  '!': 'caption',
  '~': 'furniture',
}

const token = /\|(\d+)\||\{([^{}]*)=>([^{}]*)\}|<(?:(\d+) )?([\w-]+)(?:=([^:]*))?:|(?:\/(\d+))?>/g

/**
 * A page as a picture. One line of the picture is one block:
 *
 * - `# headline`, `## subhead`, `^ kicker`, `_ subtitle`, `@ byline`, `> pull quote`, `! caption`, `~ furniture`;
 *   anything else is body text
 * - `---` begins the next article, `--- rest` what belongs to none
 * - `|3|` from here on the text stands on raw line 3 (each block begins on the next raw line unasked)
 * - `<person:Ada>` an annotation, `<remark=Who?:Ada>` a remark; `<1 person:…<2 place:…/1>…/2>` overlap
 * - `{raw=>edited}` a correction
 *
 * Ids count up: articles `article-1`, blocks `block-1`, annotations `note-1`.
 */
export function page(parts: TemplateStringsArray, ...values: string[]): ExportPage {
  return new Picture(String.raw(parts, ...values)).page()
}

/** Text that stands on one raw line, before correction; its place in the raw text follows when all is known. */
interface Stretch {
  line: number
  text: string
  start: number
}

class Picture {
  private readonly annotations: Record<string, Annotation> = {}
  private readonly articles: { node: ArticleNode; stretches: Stretch[][] }[] = []
  private readonly rest: { blocks: BlockNode[]; stretches: Stretch[][] } = { blocks: [], stretches: [] }
  private readonly lines = new Map<number, string>()
  private blocks = 0
  private line = 0

  constructor(picture: string) {
    let inRest = false
    let open = false
    for (const text of picture.split('\n').map((one) => one.trim())) {
      if (text === '') continue
      if (text.startsWith('---')) {
        inRest = text.endsWith('rest')
        open = false
        continue
      }
      const { block, stretches } = this.block(text)
      const article = open ? this.articles.at(-1) : undefined
      if (inRest) {
        this.rest.blocks.push(block)
        this.rest.stretches.push(stretches)
      } else if (article) {
        article.node.content.push(block)
        article.stretches.push(stretches)
      } else {
        const attrs = { id: `article-${this.articles.length + 1}`, status: 'new' as const, tags: [] }
        this.articles.push({ node: { type: 'article', attrs, content: [block] }, stretches: [stretches] })
        open = true
      }
    }
  }

  page(): ExportPage {
    const last = Math.max(...this.lines.keys())
    const lines = Array.from({ length: last }, (_, i) => this.lines.get(i + 1) ?? '')
    const starts: number[] = []
    let at = 0
    for (const line of lines) {
      starts.push(at)
      at += line.length + 1
    }
    const partOf = (role: Role, stretches: Stretch[]): ReadPart => {
      const spans = stretches.map(({ line, start, text }): [number, number] => {
        const from = (starts[line - 1] ?? 0) + start
        return [from, from + text.length]
      })
      const text = stretches.map((stretch) => stretch.text).join('')
      const ranges = [...new Set(stretches.map(({ line }) => line))].map((line): [number, number] => [
        line,
        line,
      ])
      return { role, text, lines: ranges, spans, repairs: [], confidence: 1, reasons: [] }
    }
    const document: PageDocument = {
      type: 'page',
      attrs: { annotations: this.annotations },
      content: [...this.articles.map(({ node }) => node), { type: 'rest', content: this.rest.blocks }],
    }
    return {
      page: {
        name: 'page.txt',
        folder: '',
        publication: '',
        date: '',
        number: '',
        title: '',
        language: 'zh-Hans',
        encoding: 'utf-8',
        hash: '0'.repeat(64),
      },
      raw: lines.join('\n'),
      reading: {
        format: 'galley-reading',
        version: 1,
        engine: '1.0.0',
        page: { name: 'page.txt', encoding: 'utf-8', lines: lines.length, language: 'zh-Hans', metadata: {} },
        articles: this.articles.map(({ node, stretches }) =>
          articleOf(node.content.map((block, i) => partOf(block.attrs.role, stretches[i] ?? []))),
        ),
        other: this.rest.blocks.map((block, i) => partOf(block.attrs.role, this.rest.stretches[i] ?? [])),
      },
      document,
    }
  }

  private block(picture: string): { block: BlockNode; stretches: Stretch[] } {
    const [, prefix = '', rest = ''] = /^(\S+) (.*)$/.exec(picture) ?? []
    const role = prefixes[prefix] ?? 'body'
    const text = role === 'body' ? picture : rest
    const runs: TextNode[] = []
    const stretches: Stretch[] = []
    const open: { name: string; id: string }[] = []
    if (!text.startsWith('|')) this.line++

    const put = (before: string, after: string) => {
      const known = this.lines.get(this.line) ?? ''
      if (before) {
        stretches.push({ line: this.line, text: before, start: known.length })
        this.lines.set(this.line, known + before)
      }
      if (!after) return
      const notes = open.map(({ id }): DocumentMark => ({ type: 'note', attrs: { id } }))
      runs.push({ type: 'text', text: after, marks: [{ type: 'raw', attrs: { line: this.line } }, ...notes] })
    }

    let at = 0
    for (const found of text.matchAll(token)) {
      const before = text.slice(at, found.index)
      put(before, before)
      at = found.index + found[0].length
      const [, line, raw, edited, name, tag, remark, closed] = found
      if (line) this.line = Number(line)
      else if (raw !== undefined) put(raw, edited ?? '')
      else if (tag) open.push({ name: name ?? '', id: this.annotate(tag, remark ?? '') })
      else if (closed)
        open.splice(
          open.findIndex((one) => one.name === closed),
          1,
        )
      else open.pop()
    }
    put(text.slice(at), text.slice(at))
    this.blocks++
    return { block: { type: 'block', attrs: { id: `block-${this.blocks}`, role }, content: runs }, stretches }
  }

  private annotate(tag: string, remark: string): string {
    const id = `note-${Object.keys(this.annotations).length + 1}`
    const kind = tag === 'remark' ? 'remark' : 'tag'
    this.annotations[id] = {
      id,
      kind,
      tag: kind === 'tag' ? tag : '',
      remark,
      author: 'Editor',
      created: '2026-01-02T03:04:05.000Z',
    }
    return id
  }
}

function articleOf(parts: ReadPart[]): ReadArticle {
  const one = (role: Role) => parts.find((part) => part.role === role) ?? null
  const heads = ['kicker', 'headline', 'subtitle', 'byline']
  const displays = ['pull-quote', 'caption']
  return {
    headline: one('headline'),
    kicker: one('kicker'),
    subtitle: one('subtitle'),
    byline: one('byline'),
    displays: parts.filter(({ role }) => displays.includes(role)),
    paragraphs: parts.filter(({ role }) => !heads.includes(role) && !displays.includes(role)),
    metadata: {},
    confidence: 1,
    reasons: [],
  }
}
