/** What Markdown (CommonMark, GitHub's, pandoc's) gives a meaning anywhere in a line. */
const anywhere = /[\\`*_{}[\]<>#|~^$@&]/g

/** What gives a meaning to the line that it begins: lists, rules, definitions, quotations. */
const atStart = /^([-+=:%.])|^(\(?(?:\d{1,9}|[a-zA-Z]|[ivxlcdmIVXLCDM]+))([.)])(?=\s|$)/

/** One line of text such that Markdown shows it as it is. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(anywhere, '\\$&')
    .replace(atStart, (all, sign: string | undefined, item: string, end: string) => {
      if (sign) return `\\${all}`
      return item.startsWith('(') ? `\\${item}${end}` : `${item}\\${end}`
    })
}
