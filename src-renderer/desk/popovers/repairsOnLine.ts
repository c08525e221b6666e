import { lineAt, lineStarts } from '../../../src-core/model/lineStarts'
import type { ReadPart, Repair } from '../../../src-core/model/reading'

/** A repair with the text around it: `before` and `after` stay, `gone` was replaced by `come`. */
export interface ShownRepair {
  repair: Repair
  before: string
  gone: string
  come: string
  after: string
}

/** Characters shown on either side. */
const around = 5

/** What the reading did to a part's text on one raw line, in the line's order. Blanks are shown as signs. */
export function repairsOnLine(raw: string, part: ReadPart, line: number): ShownRepair[] {
  const starts = lineStarts(raw)
  const start = starts[line - 1] ?? 0
  const end = starts[line] ?? raw.length
  return part.repairs
    .filter(({ span }) => lineAt(starts, span[0]) === line)
    .map((repair) => {
      const [from, to] = repair.span
      const joins = repair.kind === 'join' && from === to
      const at = part.spans.findIndex(([first]) => first === from)
      const earlier = joins ? (part.spans[at - 1]?.[1] ?? from) : from
      const least = joins ? 0 : start
      return {
        repair,
        before: raw.slice(Math.max(least, earlier - around), earlier).replace(/^.*[\r\n]/s, ''),
        gone: joins ? '⏎' : visible(raw.slice(from, to)),
        come: visible(repair.text),
        after: raw.slice(to, Math.min(end, to + around)).trimEnd(),
      }
    })
}

const visible = (text: string) => text.replace(/\n/g, '⏎').replace(/\s/g, '␣')
