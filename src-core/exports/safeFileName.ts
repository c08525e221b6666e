// Windows leaves out blanks before the dot, so `CON .txt` is the console too.
const reserved = /^(con(in\$|out\$)?|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?=\.|$)/i

/**
 * A name that Windows, macOS and Linux accept as a file's or folder's name: no separators or control
 * characters, no reserved device name, no blank or dot at either end, at most `mostBytes` bytes in UTF-8
 * together with the extension. Letters of any script stay.
 *
 * @param extension without a dot; empty for none
 */
export function safeFileName(name: string, extension = '', mostBytes = 200): string {
  const end = extension ? `.${extension}` : ''
  const clean = trimmed(
    name
      .normalize('NFC')
      .replace(/\p{Surrogate}/gu, '')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[<>:"/\\|?*]+/g, '_')
      .replace(/\s+/g, ' '),
  )
  const free = reserved.test(clean) ? `_${clean}` : clean
  return (trimmed(cut(free, mostBytes - end.length)) || 'untitled') + end
}

function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** As many whole code points as fit into `most` bytes of UTF-8. */
function cut(name: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const character of name) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (bytes > most) break
    kept += character
  }
  return kept
}
