import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { securityHeaders } from './securityHeaders'
import { withNonce } from './withNonce'

/** What a host answers when the renderer asks for one of its files. */
export interface FileResponse {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

const types: Record<string, string> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/octet-stream',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/**
 * One file of the compiled renderer with the headers that both hosts send. What lies outside of `folder`, or is of
 * a kind the renderer does not have, is not found.
 *
 * @param urlPath the path of the request's URL, still percent-encoded
 */
export async function rendererFile(folder: string, urlPath: string): Promise<FileResponse> {
  const nonce = randomBytes(16).toString('base64')
  const headers = { ...securityHeaders(nonce), 'cache-control': 'no-store' }
  const notFound = { status: 404, headers, body: new Uint8Array() } as const
  const path = pathWithin(folder, urlPath)
  const type = path && types[extname(path).toLowerCase()]
  if (!path || !type) return notFound
  const content = await readFile(path).catch(() => null)
  if (!content) return notFound
  const html = type.startsWith('text/html')
  const body = new Uint8Array(html ? Buffer.from(withNonce(content.toString('utf8'), nonce)) : content)
  // The build names everything else after its content.
  const caching = urlPath.startsWith('/assets/')
    ? { 'cache-control': 'private, max-age=31536000, immutable' }
    : {}
  return { status: 200, headers: { ...headers, ...caching, 'content-type': type }, body }
}

/** The file that a URL's path names; `null` where it leads out of `folder` or is no path at all. */
function pathWithin(folder: string, urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (/[\\:\0]/.test(decoded)) return null
  const path = join(folder, decoded === '/' ? 'index.html' : decoded)
  const inside = relative(folder, path)
  return inside === '..' || inside.startsWith(`..${sep}`) ? null : path
}
