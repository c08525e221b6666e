import type { Block } from '../model/block'
import type { Line } from '../model/line'

/** A block's text, its lines put together roughly: good enough to compare by. */
export function blockText(block: Pick<Block, 'first' | 'last'>, lines: readonly Line[]): string {
  let text = ''
  for (let i = block.first; i <= block.last; i++) {
    const line = lines[i]
    if (!line) continue
    if (!text) text = line.clean
    else if (line.script === 'cjk') text += line.clean
    else if (text.endsWith('-') && /\p{Ll}-+$/u.test(text) && /^\p{Ll}/u.test(line.clean))
      text = text.replace(/-+$/, '') + line.clean
    else text += ` ${line.clean}`
  }
  return text
}
