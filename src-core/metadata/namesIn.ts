import { isChineseName } from '../words/surnames'

/**
 * The names in a list as printed: `张三 李四`, `王　强、周敏`, `Anna Reed and Paul Stone`. A name of two Han
 * characters may be spaced out to the width of three (`王 强`), so single characters are put together in pairs.
 */
export function namesIn(printed: string): string[] {
  if (!/\p{sc=Han}/u.test(printed)) {
    return printed
      .split(/, | and | und | et | & |·/u)
      .map((name) => name.trim().replace(/[.,]$/, ''))
      .filter((name) => name !== '')
  }
  const names: string[] = []
  let half = ''
  for (const piece of printed.split(/[\s\u3000、，,／/]+/u)) {
    if (piece.length === 1 && half === '') {
      half = piece
      continue
    }
    names.push(piece.length === 1 ? half + piece : piece)
    half = ''
  }
  // A Japanese name need not look like a Chinese one; nor do transcribed names of four characters and more.
  return names.filter((name) => isChineseName(name) || /[\u3041-\u30ff]/.test(name) || name.length >= 4)
}
