import { rendererFile } from '../renderer/rendererFile'
import type { ServeFile } from './startHost'

/** Serves the compiled renderer. */
export function serveBuiltFiles(folder: string): ServeFile {
  return async (request, response) => {
    const { status, headers, body } = await rendererFile(folder, (request.url ?? '/').split(/[?#]/)[0] ?? '/')
    response.writeHead(status, { ...headers, 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
