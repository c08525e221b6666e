import { useEffect, useState } from 'react'
import { database } from './database'

/** How a page's lines lie on it (`pageStripes`); undefined until it is loaded, or where nothing is kept. */
export function useStripes(pageId: string, changed: string): Uint8Array | undefined {
  const [stripes, setStripes] = useState<Uint8Array>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed page lies otherwise
  useEffect(() => {
    let current = true
    // Rows that are only scrolled past load nothing.
    const timer = setTimeout(async () => {
      const row = await database.thumbnails.get(pageId)
      if (current) setStripes(row?.stripes)
    }, 60)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [pageId, changed])
  return stripes
}
