import { escapeHtml } from './escapeHtml'

/** A sheet for paper: one file that a browser prints as it is, without a script and without a network. */
export function paperSheet(title: string, language: 'zh-CN' | 'en', body: string): string {
  return `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-Hans'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** A box to be ticked by hand. */
export const tickBox = '<span class="tick"></span>'

/** Lines to be signed on. */
export function signatures(labels: readonly string[]): string {
  return `<dl class="signatures">${labels.map((label) => `<div><dt>${escapeHtml(label)}</dt><dd></dd></div>`).join('')}</dl>`
}

/** @param figures columns, from 0, that hold figures */
export function paperTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  figures: ReadonlySet<number>,
): string {
  const cell = (tag: 'th' | 'td', html: string, column: number) =>
    `<${tag}${figures.has(column) ? ' class="figure"' : ''}>${html}</${tag}>`
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((html, column) => cell(tag, html, column)).join('')}</tr>`
  return `<table><thead>${line('th', heads.map(escapeHtml))}</thead>
<tbody>${rows.map((cells) => line('td', cells)).join('\n')}</tbody></table>`
}

const style = `
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem;max-width:54rem;color:#1a1a1a;background:#fff;
font:10.5pt/1.6 "Noto Sans SC Variable","Noto Sans SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
h1{font:600 16pt/1.3 "Noto Serif SC Variable","Noto Serif SC","Songti SC","Noto Serif CJK SC",SimSun,Georgia,serif;margin:0 0 .2em}
h2{font-size:11pt;margin:1.6em 0 .4em}
p{margin:.3em 0}
.about{color:#555}
.result{display:flex;gap:2.5rem;align-items:baseline;margin:1rem 0;padding:.8rem 0;border-top:1.5pt solid;border-bottom:.5pt solid #999}
.result strong{font-size:20pt;line-height:1.1}
.rules{color:#555;font-size:8.5pt}
table{width:100%;border-collapse:collapse;font-size:9pt;font-variant-numeric:tabular-nums}
th,td{padding:.3em .45em;border-bottom:.5pt solid #bbb;text-align:left;vertical-align:top}
th{border-bottom:1pt solid #333;font-weight:600}
.figure{text-align:right;white-space:nowrap}
.tick{display:inline-block;width:3.4mm;height:3.4mm;border:.6pt solid #333;vertical-align:-.4mm}
.issue+.issue{break-before:page;margin-top:4rem}
.total td{border-top:1pt solid #333;font-weight:600}
.signatures{display:flex;gap:2rem;margin:2.5rem 0 0;break-inside:avoid}
.signatures div{flex:1}
.signatures dt{color:#555;font-size:9pt}
.signatures dd{margin:0;height:2.6rem;border-bottom:.6pt solid #333}
thead{display:table-header-group}
tr{break-inside:avoid}
@media print{body{max-width:none;padding:0}@page{size:A4;margin:18mm 16mm}}
`
