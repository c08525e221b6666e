import { useCallback, useEffect, useRef } from 'react'

/**
 * A field that opens takes a moment to get the focus; what is typed by then would land in the text behind it.
 * From `watch` on until a dialog has the focus, letters go to `type` and nowhere else.
 */
export function useEarlyTyping(type: (letter: string) => void): { watch: () => void; stop: () => void } {
  const ended = useRef(new AbortController())
  const stop = useCallback(() => ended.current.abort(), [])
  const watch = useCallback(() => {
    ended.current.abort()
    ended.current = new AbortController()
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return stop()
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      type(event.key)
    }
    window.addEventListener('keydown', listen, { capture: true, signal: ended.current.signal })
  }, [type, stop])
  useEffect(() => stop, [stop])
  return { watch, stop }
}
