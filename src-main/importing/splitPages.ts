/**
 * Cuts a dump's text into pages at form feeds. A page without a visible character is left out, but counted:
 * `place` is the page's place among all, so that it agrees with the paper's own count.
 */
export function splitPages(text: string): { place: number; text: string }[] {
  return text
    .split('\f')
    .map((page, place) => ({ place, text: page }))
    .filter((page) => /[^\s\u200b\ufeff\u00ad\p{Cc}]/u.test(page.text))
}
