/** By UTF-16 code unit: 1 for a mark, 0 for any other. */
export type MarkTable = Uint8Array

/** A table of marks, for loops over every character of a page. */
export function markTable(marks: string): MarkTable {
  const table = new Uint8Array(0x10000)
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1
  return table
}

/** Whether a text holds any of the marks. */
export function holdsMark(text: string, marks: MarkTable): boolean {
  for (let i = 0; i < text.length; i++) if (marks[text.charCodeAt(i)] === 1) return true
  return false
}
