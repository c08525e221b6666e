import { cleanPastedText } from './cleanPastedText'
import { textOfHtml } from './textOfHtml'

/** The text that another program put on the clipboard, clean. Empty where it put none there. */
export function foreignText(html: string, plain: string): string {
  const text = plain || textOfHtml(html)
  // A PDF viewer in a browser copies one element per line.
  const ofPdf = html === '' || html.includes('role="presentation"')
  return cleanPastedText(text, ofPdf ? 'lines' : 'paragraphs')
}
