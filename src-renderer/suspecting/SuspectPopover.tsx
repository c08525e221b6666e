import { Button, Kbd } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import type { PlacedSuspect } from '../editor/suspects/SuspectMarks'
import classes from './SuspectPopover.module.css'
import type { Suspecting } from './useSuspecting'

interface SuspectPopoverProps {
  editor: Editor
  editable: boolean
  suspecting: Suspecting
  active: PlacedSuspect
}

/** The card at a suspect: why it is one, and what may have been printed. What is typed goes into the text. */
export function SuspectPopover({ editor, editable, suspecting, active }: SuspectPopoverProps) {
  const { t } = useTranslation('suspecting')
  const { suspect } = active
  const card = useRef<HTMLDivElement>(null)
  const place = usePlace(editor, active, card)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the card of another suspect takes the keys anew.
  useEffect(() => card.current?.focus({ preventScroll: true }), [active])

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1
    if (key === 'Escape') suspecting.close()
    else if (key === 'Enter' && event.target === card.current) suspecting.take(0)
    else if (index >= 0 && index < suspect.suggestions.length) suspecting.take(index)
    else {
      // The place is selected: a letter, also an input method's first, takes its place.
      if (key.length === 1 || key === 'Process' || key === 'Backspace' || key === 'Delete')
        editor.view.focus()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return createPortal(
    <div
      ref={card}
      className={classes.card}
      role="dialog"
      aria-label={t('card')}
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
    >
      <p className={classes.reason}>
        <strong>{t(`kind.${suspect.kind}`)}</strong> {t(`reason.${suspect.reason}`)}
      </p>
      {editable && (
        <>
          <ol className={classes.suggestions}>
            {suspect.suggestions.map(({ text }, index) => (
              <li key={text}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-md"
                  leftSection={<Kbd>{index + 1}</Kbd>}
                  onClick={() => suspecting.take(index)}
                >
                  <span lang={editor.view.dom.lang}>{shown(text) ?? t('takeOut')}</span>
                </Button>
              </li>
            ))}
          </ol>
          {suspect.suggestions.length === 0 && <p className={classes.none}>{t('noSuggestion')}</p>}
          <div className={classes.acts}>
            {suspect.suggestions.length > 0 && (
              <Act shortcut="Alt+Shift+T" onClick={suspecting.takeEverywhere}>
                {t('takeEverywhere')}
              </Act>
            )}
            <Act shortcut="Alt+S" onClick={suspecting.skip}>
              {t('skip')}
            </Act>
            <Act shortcut="Alt+Shift+S" onClick={suspecting.skipAlways}>
              {t('skipAlways')}
            </Act>
          </div>
        </>
      )}
    </div>,
    document.body,
  )
}

function Act({ shortcut, ...props }: { shortcut: string; onClick: () => void; children: string }) {
  return (
    <Button
      {...props}
      variant="subtle"
      color="gray"
      size="compact-xs"
      rightSection={<ShortcutKeys shortcut={shortcut} />}
    />
  )
}

/** A blank would not be seen; nothing is said in words. */
const shown = (text: string): string | null => (text === '' ? null : text.replace(/^ +$/, '␣'))

/** Below the suspect, or above it where there is no room. */
function usePlace(editor: Editor, { from, to }: PlacedSuspect, card: { current: HTMLElement | null }) {
  const [place, setPlace] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const follow = () => {
      const start = editor.view.coordsAtPos(from)
      const end = editor.view.coordsAtPos(to)
      const { offsetWidth = 0, offsetHeight = 0 } = card.current ?? {}
      const below = end.bottom + 6
      setPlace({
        left: Math.max(8, Math.min(start.left, window.innerWidth - offsetWidth - 8)),
        top: below + offsetHeight < window.innerHeight ? below : Math.max(8, start.top - offsetHeight - 6),
      })
    }
    follow()
    // A pane beside the text that opens moves the text, and the window has no word of it.
    const resized = new ResizeObserver(follow)
    resized.observe(editor.view.dom)
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      resized.disconnect()
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [editor, from, to, card])
  return place
}
