import { isCjkLetter } from '../words/characters'
import { isSimplifiedOnly, isTraditionalOnly, toSimplified, toTraditional } from '../words/scripts'
import { unifiedHan } from './compatibility'
import type { PageContext } from './pageContext'
import { type Suspect, suspect } from './suspect'

/** Below this share a form is a slip; above it, it is one of the page's habits. */
const slip = 0.2
const wide: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** Characters in another script, width or code than the rest of the page. */
export function findForms(text: string, chinese: boolean, context: PageContext): Suspect[] {
  const found: Suspect[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    const code = text.charCodeAt(i)
    const here = [i, i + 1] as const
    if (code < 0x7f) {
      const sign = wide[character]
      if (sign && context.wideSigns > 1 - slip && besideHan(text, i))
        found.push(suspect('width', 'narrow-here', here, 0.7, sign))
      continue
    }
    const unified = unifiedHan(character)
    if (unified) found.push(suspect('look-alike', 'radical', here, 0.99, unified))
    else if (chinese && context.traditional < slip && isTraditionalOnly(character))
      found.push(suspect('script', 'traditional-here', here, 0.75, toSimplified(character)))
    else if (chinese && context.traditional > 1 - slip && isSimplifiedOnly(character))
      found.push(suspect('script', 'simplified-here', here, 0.75, toTraditional(character)))
    else if (/[０-９Ａ-Ｚａ-ｚ]/.test(character) && context.wideLetters > 0 && context.wideLetters < slip)
      found.push(suspect('width', 'wide-here', here, 0.6, character.normalize('NFKC')))
  }
  return merged(found)
}

const besideHan = (text: string, at: number) =>
  isCjkLetter(text.charCodeAt(at - 1)) &&
  (at + 1 >= text.length || /[\p{sc=Han}“”‘’《》（）「」\s]/u.test(text.charAt(at + 1)))

/** Neighbours with the same fault are one place: `２０２６`. */
function merged(found: readonly Suspect[]): Suspect[] {
  const places: Suspect[] = []
  for (const each of found) {
    const last = places.at(-1)
    if (last && last.to === each.from && last.reason === each.reason) {
      last.to = each.to
      last.suggestions = [
        { text: (last.suggestions[0]?.text ?? '') + (each.suggestions[0]?.text ?? ''), score: last.score },
      ]
    } else places.push({ ...each })
  }
  return places
}
