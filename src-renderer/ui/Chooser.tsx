import { Modal, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Chooser.module.css'

export interface Choice {
  id: string
  /** Stands before the name, e.g. an article's number on the page. */
  number: string
  name: string
  /** Where it is, where that is not this page. */
  place: string
}

interface ChooserProps {
  title: string
  choices: readonly Choice[]
  /** Shown only where the search asks for them. */
  more?: readonly Choice[]
  /** Looks for what is too much to be had at hand; what it finds is shown behind the others, as it is. */
  find?: (query: string) => Promise<readonly Choice[]>
  onChoose: (id: string) => void
  onClose: () => void
}

/** As many are shown at once; typing finds the others. */
const most = 60
/** Milliseconds without a key after which `find` is asked. */
const rest = 120
const none: readonly Choice[] = []

/** One of many, found by typing a few characters or its number, and taken with Enter. */
export function Chooser({ title, choices, more = none, find, onChoose, onClose }: ChooserProps) {
  const { t } = useTranslation('desk')
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const far = useFound(query, find)
  const own = [...choices, ...(query.trim() ? more : none)].filter(matches(query))
  const known = new Set(own.map((choice) => choice.id))
  const found = [...own, ...far.filter((choice) => !known.has(choice.id))].slice(0, most)
  const active = Math.min(at, found.length - 1)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that takes an input method's candidate is not meant for the list.
    if (event.nativeEvent.isComposing) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(Math.min(Math.max(active + step, 0), found.length - 1))
    }
    const chosen = found[active]
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      onChoose(chosen.id)
    }
  }

  return (
    <Modal opened onClose={onClose} title={title} padding="md">
      <TextInput
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found[active] && `${id}-${active}`}
        aria-label={t('chooser.search')}
        placeholder={t('chooser.search')}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} role="listbox" aria-label={title} className={classes.list}>
        {found.map((choice, index) => (
          // The field above has the keys.
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.choice}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onMouseUp={() => onChoose(choice.id)}
          >
            <span className={classes.number}>{choice.number}</span>
            <span className={classes.name}>{choice.name}</span>
            <span className={classes.place}>{choice.place}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={classes.nothing}>{t('chooser.nothing')}</p>}
    </Modal>
  )
}

/** What `find` found for the query; of an older one until then, nothing once the query is empty. */
function useFound(query: string, find: ChooserProps['find']): readonly Choice[] {
  const [found, setFound] = useState(none)
  const latest = useRef(find)
  latest.current = find
  const text = query.trim()
  useEffect(() => {
    if (text === '') return setFound(none)
    let current = true
    const timer = setTimeout(async () => {
      const answer = await latest.current?.(text)
      if (current && answer) setFound(answer)
    }, rest)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return found
}

/** Every word of the query is in the choice; a number alone is the choice's own. */
function matches(query: string) {
  const words = query.trim().toLowerCase().split(/\s+/)
  const number = /^\d+$/.test(query.trim()) ? query.trim() : null
  return ({ number: own, name, place }: Choice) => {
    if (number !== null && own === number) return true
    const text = `${name} ${place}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
