/**
 * Puts a response's nonce into the app's page: into its scripts, styles and preloads, and into the `meta` element
 * from which the libraries that make style elements take it.
 */
export function withNonce(html: string, nonce: string): string {
  return html
    .replace(/<meta\s+name="csp-nonce"[^>]*>/, `<meta name="csp-nonce" content="${nonce}">`)
    .replace(/<(script|style|link)(?![^>]*\snonce=)(?=[\s>])/g, `<$1 nonce="${nonce}"`)
}
