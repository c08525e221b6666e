import type { ConceptColour } from '../model/concept'
import type { Terms } from './terms'

/** The app's own colours of concepts (src-renderer/ui/tokens.css). */
const colours: Record<ConceptColour | 'remark', [light: string, dark: string]> = {
  blue: ['#1f5f99', '#86bdf0'],
  green: ['#2c6e49', '#86cfa4'],
  violet: ['#7a4b9c', '#c7a3e6'],
  amber: ['#8a5a00', '#e3bb6b'],
  rose: ['#a3324f', '#f09ab0'],
  teal: ['#0f6a68', '#6fd0c8'],
  brown: ['#7a4a2b', '#d3a483'],
  cyan: ['#0b6688', '#7cc7e8'],
  olive: ['#5d6412', '#c3cc70'],
  slate: ['#4a5560', '#b3bdc7'],
  remark: ['#a83a25', '#ec8a72'],
}

/** The classes of what is tagged: the built-in concept that it is, or `own`, and its colour. */
export function tagClass(tag: string, terms: Terms): string {
  if (tag === '') return 'remark'
  const name = /^(?:person|place|organisation|date|event)$/.test(tag) ? tag : 'own'
  return `${name} ${terms.concept(tag)?.colour ?? 'slate'}`
}

const variables = (theme: 0 | 1) =>
  Object.entries(colours)
    .map(([name, pair]) => `--${name}:${pair[theme]};`)
    .join('')

const classes = Object.keys(colours)
  .map((name) => `.${name}.note{border-color:var(--${name})}`)
  .join('\n')

/** The style of the HTML export: a book page by day, by night and on paper. */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#fdfbf6;--ink:#22201c;--quiet:#6d675d;--rule:#ddd6c8;--accent:#a4402a;${variables(0)}}
@media (prefers-color-scheme:dark){:root{--paper:#1b1a18;--ink:#e6e1d6;--quiet:#a19a8c;--rule:#3b3833;--accent:#e8896d;${variables(1)}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:3rem 1.5rem 4rem;max-width:46rem;background:var(--paper);color:var(--ink);
font:1.125rem/1.9 "Noto Serif SC Variable","Noto Serif SC","Source Han Serif SC","Songti SC","Noto Serif CJK SC",SimSun,Georgia,serif}
:lang(zh-Hant){font-family:"Noto Serif TC","Source Han Serif TC","Songti TC","Noto Serif CJK TC",PMingLiU,Georgia,serif}
:lang(ja){font-family:"Noto Serif JP","Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP",Georgia,serif}
:lang(ko){font-family:"Noto Serif KR","AppleMyungjo",Batang,"Noto Serif CJK KR",Georgia,serif}
.legend,.page-title,.about,.notes,.rest-title,footer{font-family:system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.legend{display:flex;gap:1.25rem;align-items:baseline;font-size:.8rem;line-height:1.6;color:var(--quiet);margin-bottom:2.5rem}
.legend h2{font-size:inherit;font-weight:500;margin:0;white-space:nowrap}
.legend ul{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;margin:0;padding:0}
.page-title{font-size:.85rem;font-weight:400;margin:0;letter-spacing:.04em;color:var(--quiet);border-bottom:1px solid var(--rule);padding-bottom:.6rem}
.page+.page{margin-top:5rem}
article{padding:2.75rem 0 2.25rem}
article+article{border-top:1px solid var(--rule)}
.text>*{margin:0 0 1em;overflow-wrap:anywhere;white-space:pre-line}
h2.headline{font-size:1.75rem;line-height:1.4;font-weight:700;margin-bottom:.5em;text-wrap:balance}
.kicker{color:var(--accent);font-size:1rem;margin-bottom:.25em}
.subtitle{font-size:1.15rem;color:var(--quiet);line-height:1.6}
.byline{font-size:.95rem;color:var(--quiet)}
.body,.unassigned{hyphens:auto;hanging-punctuation:allow-end}
:lang(zh) .body,:lang(ja) .body,:lang(ko) .body{text-align:justify}
:lang(zh) .body,:lang(ja) .body{text-indent:2em}
h3.subhead{font-size:1.1rem;margin-top:1.6em}
blockquote{padding:.1em 0 .1em 1.25em;border-left:3px solid var(--accent);font-size:1.1rem;color:var(--quiet)}
.caption,.notice,.advert,.masthead,.running-head,.folio,.furniture{font-size:.95rem;color:var(--quiet)}
.rest{font-size:1rem}
.rest-title{font-size:.85rem;font-weight:500;color:var(--quiet);margin:0 0 1rem}
.note{border-bottom:2px solid;padding-bottom:1px}
.note.depth-1{padding-bottom:4px}
.note.depth-2{padding-bottom:7px}
.note.depth-3{padding-bottom:10px}
.remark.note{border-bottom-style:dotted}
${classes}
.said.print{text-decoration:underline wavy var(--accent) 1px}
.said.normalisation{text-decoration:underline dashed var(--quiet) 1px}
.said.uncertain{text-decoration:underline dotted var(--accent) 2px}
.said.illegible{color:var(--quiet)}
.should{color:var(--quiet);font-size:.85em}
.note:target{background:color-mix(in srgb,var(--accent) 18%,transparent)}
sup{line-height:0;font-size:.65em;text-indent:0}
a{color:var(--accent);text-decoration:none;padding:0 .1em}
a:hover,a:focus-visible{text-decoration:underline}
.about{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.8rem;color:var(--quiet);margin:1.5rem 0 0}
.notes{font-size:.85rem;line-height:1.75;margin-top:1.25rem}
.notes h3{font-size:.8rem;font-weight:500;color:var(--quiet);margin:0 0 .35rem}
.notes ol{margin:0;padding-left:1.5em}
.notes li::marker{color:var(--accent)}
.notes .quoted{font-family:"Noto Serif SC","Songti SC","Noto Serif CJK SC",Georgia,serif;margin-right:.35em}
.notes .author{color:var(--quiet);white-space:nowrap}
.notes .author::before{content:"— "}
.notes ul{list-style:none;margin:.1rem 0 .35rem;padding-left:1em;border-left:2px solid var(--rule)}
.notes .resolved{color:var(--quiet)}
.notes .meant{color:var(--quiet);font-size:.9em}
.notes dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;margin:0}
.notes dd{margin:0;overflow-wrap:anywhere}
.notes dd a{color:inherit}
.dot{color:var(--quiet)}
footer{font-size:.75rem;color:var(--quiet);border-top:1px solid var(--rule);padding-top:1rem}
@media (max-width:32rem){body{padding:1.5rem 1rem;font-size:1.05rem}.notes dl{grid-template-columns:1fr}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--accent:#7a2f1f;${variables(0)}}
body{max-width:none;padding:0;font-size:11pt;line-height:1.7}article{break-inside:auto}h2,h3{break-after:avoid}a{color:inherit}
@page{margin:2cm}}
`
