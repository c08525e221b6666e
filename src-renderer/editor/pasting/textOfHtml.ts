/** Elements of which nothing is to be read. */
const unread = 'style, script, title, template, noscript, object, svg, math'

/** Elements that stand on lines of their own. */
const lines =
  'p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article, header, footer, dt, dd, caption'

/**
 * The text of another program's HTML, one paragraph per line. Comments and what they hide (Word's conditional ones) are
 * not read. Styles and bases are taken out first: the page's content policy would report them even where they are parsed
 * and never shown.
 */
export function textOfHtml(html: string): string {
  const bare = without(without(html, 'style'), 'script')
    .replace(/\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/<base\b/gi, '<b ')
  const { body } = new DOMParser().parseFromString(bare, 'text/html')
  for (const element of body.querySelectorAll(unread)) element.remove()
  // White space of the source means nothing; ends of lines and cells do.
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ')
  }
  for (const element of body.querySelectorAll('br')) element.replaceWith('\n')
  for (const element of body.querySelectorAll('td, th')) element.append(' ')
  for (const element of body.querySelectorAll(lines)) {
    element.before('\n')
    element.append('\n')
  }
  return (body.textContent ?? '')
    .replace(/[ \n]+/g, (blanks) => (blanks.includes('\n') ? '\n' : blanks))
    .trim()
}

/**
 * The HTML without its elements of a name. Read once, whatever it is: where one has no end, none that begins later has.
 */
function without(html: string, name: string): string {
  const start = new RegExp(`<${name}\\b`, 'gi')
  const end = new RegExp(`</${name}\\s*>`, 'gi')
  let kept = ''
  let at = 0
  for (let found = start.exec(html); found; found = start.exec(html)) {
    end.lastIndex = found.index
    if (!end.test(html)) break
    kept += html.slice(at, found.index)
    at = end.lastIndex
    start.lastIndex = at
  }
  return kept + html.slice(at)
}
