import { foldForms } from './foldForms'

/** The characters that fold to each folded one, worked out once. */
let forms: Map<string, string> | undefined

function formsOf(): Map<string, string> {
  if (forms) return forms
  forms = new Map()
  let all = ''
  for (let code = 0x3000; code <= 0xffef; code++)
    if (code < 0xac00 || code > 0xf8ff) all += String.fromCharCode(code)
  const folded = foldForms(all)
  for (let i = 0; i < all.length; i++) {
    const [form, own] = [folded.charAt(i), all.charAt(i)]
    if (form !== own) forms.set(form, (forms.get(form) ?? form) + own)
  }
  return forms
}

/**
 * Whether a text has a part in it, whatever the script, width and case: a test to be made of very many texts, which are
 * not folded for it.
 */
export function containsFolded(part: string): (text: string) => boolean {
  const known = formsOf()
  const source = Array.from(foldForms(part), (character) => {
    const own = known.get(character)
    return own ? `[${own.replace(/[\\\]^-]/g, '\\$&')}]` : character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  })
  const pattern = new RegExp(source.join(''), 'iu')
  return (text) => pattern.test(text)
}
