import { emsOf } from '../../src-core/lines/emWidth'

/** What may not begin a line and hangs at the end of the one before. */
const closers = /^[，。、；：！？）》」』〉】”’…—％%ーっゃゅょッャュョ]/u
/** What may not end a line. */
const openers = /[（《「『〈【“‘]$/u

/**
 * Sets a text in lines of a given measure, as a typesetter would: Han anywhere but for hanging punctuation,
 * words at blanks, hyphens, and the soft hyphens that the source marks.
 *
 * @param measureOf width of the line with this index, in ems
 * @param syllables whether Korean words may break anywhere
 */
export function breakLines(text: string, measureOf: (line: number) => number, syllables = false): string[] {
  const lines: string[] = []
  let line = ''
  const room = () => measureOf(lines.length)
  const flush = () => {
    if (line.trim()) lines.push(line.trim())
    line = ''
  }
  for (const piece of pieces(text, syllables)) {
    const fits = emsOf(shown(line + piece).trimEnd(), true) <= room()
    if (fits || line === '' || closers.test(piece)) line += piece
    else if (openers.test(line)) {
      const opener = line.slice(-1)
      line = line.slice(0, -1)
      flush()
      line = opener + piece
    } else {
      if (line.endsWith('\u00AD')) line = `${line.slice(0, -1)}-`
      flush()
      line = piece.trimStart()
    }
  }
  flush()
  return lines.map(shown)
}

const shown = (text: string) => text.replaceAll('\u00AD', '')

/** The smallest pieces that a line may end after. */
function pieces(text: string, syllables: boolean): string[] {
  const latin =
    '[^\\s\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff00-\\uffef\\u00AD-]+(?:\\u00AD|-)?\\s?|-'
  const korean = syllables ? '\\p{sc=Hangul}[.,!?]?\\s?|' : ''
  return text.match(new RegExp(`${korean}${latin}|[\\s\\S]`, 'gu')) ?? []
}
