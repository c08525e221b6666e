/** Offset at which each raw line starts; line 1 at index 0. Lines end at CR LF, LF or CR. */
export function lineStarts(raw: string): number[] {
  const starts = [0]
  if (!raw.includes('\r')) {
    for (let end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code === 0x0a || (code === 0x0d && raw.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  return starts
}

/** The raw line, from 1, that holds the character at `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
