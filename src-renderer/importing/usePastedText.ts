import { useEffect } from 'react'

/** Shorter pastes are slips rather than pages. */
const shortest = 20

/** Hands on text that is pasted where no text is being edited and no dialog is open. */
export function usePastedText(importText: (text: string) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest('input, textarea, [contenteditable="true"], [aria-modal="true"]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim().length < shortest) return
      event.preventDefault()
      importText(text)
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [importText])
}
