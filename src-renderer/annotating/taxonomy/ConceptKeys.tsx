import { Kbd } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { conceptTree } from '../../../src-core/vocabulary/conceptTree'
import classes from './ConceptKeys.module.css'
import type { Taxonomy } from './useTaxonomy'

interface ConceptKeysProps {
  taxonomy: Taxonomy
  /** Empty: never mind. */
  onDone: (concept: string) => void
}

/** The taxonomy with the key of each concept: one press picks it; the arrows lead to those without a key. */
export function ConceptKeys({ taxonomy, onDone }: ConceptKeysProps) {
  const { t } = useTranslation('annotating')
  const menu = useRef<HTMLDivElement>(null)
  const { concepts, nameOf } = taxonomy
  useEffect(() => menu.current?.querySelector('button')?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key]
    const picked = concepts.find((concept) => concept.key !== '' && concept.key === key.toLowerCase())
    if (key === 'Escape') onDone('')
    else if (picked) onDone(picked.id)
    else if (step) buttons[(at + step + buttons.length) % buttons.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={t('ask.concept')}
      className={classes.keys}
      onKeyDown={onKeyDown}
    >
      {conceptTree(concepts).map(({ concept, depth }) => (
        <button
          key={concept.id}
          type="button"
          role="menuitem"
          data-colour={concept.colour}
          style={{ paddingInlineStart: `${0.5 + depth * 1}rem` }}
          onClick={() => onDone(concept.id)}
        >
          <i aria-hidden />
          <span>{nameOf(concept.id)}</span>
          {concept.key && <Kbd size="xs">{concept.key.toUpperCase()}</Kbd>}
        </button>
      ))}
    </div>
  )
}
